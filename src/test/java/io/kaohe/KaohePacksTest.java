package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.render.Messages;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small pack that is edited while it is in use; of its cases one fails until it is mended. */
class KaohePacksTest {
    private static final String CASES = "award/own.cases.yaml";

    @TempDir
    private Path folder = Path.of("");

    private EditedPack pack = new EditedPack(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        pack = EditedPack.copy("src/test/resources/trials", folder.resolve("pack"));
    }

    private KaohePacks mended() throws IOException {
        pack.edit(CASES, "得分: 1}", "得分: 0}");
        return KaohePacks.of(() -> Kaohe.load(pack.folder()));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Messages.load()::line).toList();
    }

    @Test
    void anEditedPackTakesThePlaceAndTheOldOneStaysUsable() throws IOException {
        KaohePacks packs = mended();
        Kaohe old = packs.inForce();
        pack.edit("scheme.yaml", "考核办法: 小办法", "考核办法: 新办法");
        assertThat(packs.inForce()).isSameAs(old);
        assertThat(packs.reload()).isEqualTo(new Reload(Reload.Outcome.REPLACED, List.of()));
        assertThat(packs.inForce().name()).isEqualTo("新办法");
        assertThat(old.name()).isEqualTo("小办法");
        assertThat(old.test()).allMatch(result -> result.passed());
    }

    @Test
    void thePackThatIsInForceAlreadyIsNotPutInForceAgain() throws IOException {
        KaohePacks packs = mended();
        Kaohe old = packs.inForce();
        assertThat(packs.reload()).isEqualTo(new Reload(Reload.Outcome.UNCHANGED, List.of()));
        assertThat(packs.inForce()).isSameAs(old);
    }

    @Test
    void aPackThatCannotBeReadNeverReplacesAGoodOne() throws IOException {
        KaohePacks packs = mended();
        Kaohe old = packs.inForce();
        pack.edit("judge/own.dslr", "完成率低于【达标线】", "完成率低于【及格线】").edit("tables/shares.csv", "2-3,60%", "2-3,六成");
        Reload reload = packs.reload();
        assertThat(reload.outcome()).isEqualTo(Reload.Outcome.REFUSED);
        assertThat(lines(reload.problems()))
                .containsExactly(
                        "judge/own.dslr:20:9 没有叫「【及格线】」的数。是不是「【达标线】」？新的数请先写进考核办法的「数」。",
                        "tables/shares.csv:4:5 数值「六成」看不懂。请写一个数加单位，例如「156亿元」「0.62%」「12」。");
        assertThat(packs.inForce()).isSameAs(old);
    }

    @Test
    void aPackWithACaseThatFailsNeverReplacesAGoodOne() throws IOException {
        KaohePacks packs = mended();
        Kaohe old = packs.inForce();
        pack.edit("scheme.yaml", "达标线: {值: 90%", "达标线: {值: 91%");
        Reload reload = packs.reload();
        assertThat(reload.outcome()).isEqualTo(Reload.Outcome.REFUSED);
        assertThat(lines(reload.problems()))
                .containsExactly(
                        "judge/own.cases.yaml:2:5 用例「正好达标」通不过：「判定」应得「完成」，实得「未完成」。请改好规则；规则没有错的，请改用例。",
                        "judge/own.cases.yaml:2:5 用例「正好达标」通不过：「规则」应得「judge/own/达标」，实得「judge/own/不达标」。请改好规则；规则没有错的，请改用例。");
        assertThat(packs.inForce()).isSameAs(old);
        pack.edit("scheme.yaml", "达标线: {值: 91%", "达标线: {值: 90%");
        assertThat(packs.reload().outcome()).isEqualTo(Reload.Outcome.UNCHANGED);
    }

    @Test
    void whatFailsWithoutBeingWrongInThePackIsThrownAndThePackStays() throws IOException {
        AtomicBoolean gone = new AtomicBoolean();
        pack.edit(CASES, "得分: 1}", "得分: 0}");
        KaohePacks packs = KaohePacks.of(() -> {
            if (gone.get()) {
                throw new IllegalStateException("the store is away");
            }
            return Kaohe.load(pack.folder());
        });
        Kaohe old = packs.inForce();
        gone.set(true);
        assertThatThrownBy(packs::reload).hasMessage("the store is away");
        assertThat(packs.inForce()).isSameAs(old);
        gone.set(false);
        assertThat(packs.reload().outcome()).isEqualTo(Reload.Outcome.UNCHANGED);
    }

    @Test
    void theFirstPackMustPassItsCasesToo() {
        assertThatThrownBy(() -> KaohePacks.of(() -> Kaohe.load(pack.folder())))
                .isInstanceOfSatisfying(InvalidInput.class, input -> {
                    assertThat(input.kind()).isEqualTo(InvalidInput.Kind.RULES);
                    assertThat(lines(input.problems()))
                            .containsExactly("award/own.cases.yaml:4:5 用例「通不过」通不过：「得分」应得「1」，实得「0」。请改好规则；规则没有错的，请改用例。");
                });
    }

    /** Compiled rules are classes; they must go with their pack, or a host that reloads for years runs out of memory. */
    @Test
    void aPackThatWasReplacedIsForgotten() throws IOException {
        KaohePacks packs = mended();
        WeakReference<Kaohe> old = new WeakReference<>(packs.inForce());
        pack.edit("judge/own.dslr", "完成率低于【达标线】", "完成率低于【达标线】\n  完成率低于200%");
        assertThat(packs.reload().outcome()).isEqualTo(Reload.Outcome.REPLACED);
        for (int i = 0; i < 50 && old.get() != null; i++) {
            System.gc();
        }
        assertThat(old.get()).isNull();
    }

    @Test
    void noThreadOutlivesACall() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        mended().reload();
        Set<Thread> after = new HashSet<>(Thread.getAllStackTraces().keySet());
        after.removeAll(before);
        assertThat(after).isEmpty();
    }

    /** Readers go on while packs come and go, and see one of them whole. */
    @Test
    void whoeverAsksWhileAPackIsReplacedGetsOneOfThem() throws IOException, InterruptedException, ExecutionException {
        KaohePacks packs = mended();
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean done = new AtomicBoolean();
        Callable<Boolean> reader = () -> {
            while (!done.get()) {
                Kaohe kaohe = packs.inForce();
                seen.add(kaohe.name() + kaohe.test().stream().allMatch(result -> result.passed()));
            }
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> readers = new ArrayList<>(List.of(threads.submit(reader), threads.submit(reader)));
            for (int i = 0; i < 5; i++) {
                pack.edit("scheme.yaml", i == 0 ? "小办法" : "办法" + (i - 1), "办法" + i);
                assertThat(packs.reload().outcome()).isEqualTo(Reload.Outcome.REPLACED);
            }
            done.set(true);
            for (Future<Boolean> each : readers) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            done.set(true);
            threads.shutdown();
        }
        assertThat(seen).isSubsetOf("小办法true", "办法0true", "办法1true", "办法2true", "办法3true", "办法4true");
    }
}
