package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Pack;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {
    private static final String SLOW = rule("滞后", "进度差低于0");
    private static final String FAST = rule("完成", "进度差不低于5个百分点");

    @TempDir
    private Path temp = Path.of("");

    private static String rule(String verdict, String condition) {
        return "规则「" + verdict + "」\n  标题：题\n  依据：第一条\n当\n  " + condition + "\n那么\n  判定为「" + verdict
                + "」，理由「看进度」\n结束\n";
    }

    private static Pack pack(String slow, String fast) {
        return Packs.of(
                List.of(new Pack.RuleText("judge/slow.dslr", slow), new Pack.RuleText("judge/fast.dslr", fast)),
                Packs.scheme(Packs.NUMBERS, Collections.emptyMap()));
    }

    private static List<Verdict> verdicts(RulePack rules) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String gap : List.of("-0.01", "0.05")) {
            Sample sample = new Sample().with(Quantity.PACE_GAP, gap);
            verdicts.add(
                    rules.judge(List.of(sample.measurement()), pack(SLOW, FAST).scheme())
                            .get(0)
                            .verdict());
        }
        return verdicts;
    }

    private List<Verdict> verdicts(Pack pack) {
        return verdicts(RulePack.compile(ReadRules.of(pack), RuleCache.in(cache())));
    }

    private Path cache() {
        return temp.resolve("cache/kaohe");
    }

    private static RuleClasses made(Piece piece) {
        return Generation.of(List.of(piece)).values().iterator().next();
    }

    private SortedMap<String, byte[]> entries() throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.list(cache())) {
            for (Path file : files.toList()) {
                entries.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    @Test
    void eachFileIsCompiledOnce() throws IOException {
        assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
        SortedMap<String, byte[]> first = entries();
        assertThat(first).hasSize(2);
        assertThat(verdicts(pack(SLOW, rule("完成", "进度差高于4.9个百分点")))).containsExactly(Verdict.BEHIND, Verdict.MET);
        assertThat(entries()).hasSize(3).containsAllEntriesOf(first);
    }

    @Test
    void aChangedNumberCompilesNothing() throws IOException {
        assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
        assertThat(verdicts(pack(SLOW, FAST.replace("5个", "6个")))).containsExactly(Verdict.BEHIND, null);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void whatIsKeptIsUsed() throws IOException {
        Piece piece = ReadRules.of(pack(SLOW, FAST)).expanded().pieces().get(0);
        RuleCache kept = RuleCache.in(cache());
        assertThat(kept.find(piece, "maker")).isEmpty();
        kept.keep(piece, "maker", made(piece));
        assertThat(kept.find(piece, "maker").orElseThrow().getRules()).hasSize(1);
        assertThat(kept.find(piece, "another maker")).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void whoeverDoesNotKnowItsMakerKeepsNothing() {
        Piece piece = ReadRules.of(pack(SLOW, FAST)).expanded().pieces().get(0);
        RuleCache.in(cache()).keep(piece, "", made(piece));
        assertThat(cache()).doesNotExist();
    }

    @Test
    void brokenEntriesAreMadeAgain() throws IOException {
        assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
        SortedMap<String, byte[]> first = entries();
        Path broken = cache().resolve(first.firstKey());
        byte[] whole = Files.readAllBytes(broken);
        for (int at : new int[] {0, 31, 32, 40, whole.length / 2, whole.length - 1}) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(broken, flipped);
            assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
            assertThat(Files.readAllBytes(broken)).isEqualTo(whole);
            Files.write(broken, Arrays.copyOf(whole, at));
            assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
            assertThat(Files.readAllBytes(broken)).isEqualTo(whole);
        }
    }

    @Test
    void theEntryOfAnotherFileIsRefused() throws IOException {
        verdicts(pack(SLOW, FAST));
        SortedMap<String, byte[]> first = entries();
        Files.copy(
                cache().resolve(first.firstKey()),
                cache().resolve(first.lastKey()),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
        assertThat(entries()).containsExactlyEntriesOf(first);
    }

    @Test
    void aFolderThatCannotBeWrittenIsDoneWithout() throws IOException {
        Files.createDirectories(temp.resolve("cache"));
        Files.writeString(cache(), "a file");
        assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
        assertThat(cache()).hasContent("a file");
    }

    /** The shipped rules are used as they are made ready, and of an edited pack what is left of them. */
    @Test
    void whatIsMadeReadyAheadIsUsed() {
        RuleCache ahead = RuleCache.none().ahead();
        Compiled ready = ahead.begun();
        List<Piece> shipped = ReadRules.of(Packs.shipped()).expanded().pieces();
        assertThat(ready.models()).containsOnlyKeys(shipped);
        Compiled used = new ModelCompiler(ShippedRules::read, ahead).compile(shipped, ready);
        assertThat(used.engines()).isEqualTo(ready.engines());
        List<Piece> fewer = shipped.subList(1, shipped.size());
        Compiled edited = new ModelCompiler(ShippedRules::read, ahead).compile(fewer, ready);
        assertThat(edited.models())
                .hasSize(fewer.size())
                .allSatisfy((piece, model) ->
                        assertThat(model).isSameAs(ready.models().get(piece)));
        assertThat(edited.engines().get(Focus.AWARDING))
                .isNotSameAs(ready.engines().get(Focus.AWARDING));
        assertThat(edited.engines().get(Focus.JUDGING)).isSameAs(ready.engines().get(Focus.JUDGING));
    }

    @Test
    void severalMayKeepTheSameAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Verdict>> run = () -> verdicts(pack(SLOW, FAST));
            for (Future<List<Verdict>> said : threads.invokeAll(Collections.nCopies(4, run))) {
                assertThat(said.get()).containsExactly(Verdict.BEHIND, Verdict.MET);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(entries())
                .hasSize(2)
                .allSatisfy((name, bytes) -> assertThat(name).endsWith(".rules"));
        assertThat(verdicts(pack(SLOW, FAST))).containsExactly(Verdict.BEHIND, Verdict.MET);
    }

    @Test
    void theSameTextIsCompiledToTheSameBytes() throws IOException {
        verdicts(pack(SLOW, FAST));
        SortedMap<String, byte[]> together = entries();
        for (String name : together.keySet()) {
            Files.delete(cache().resolve(name));
            verdicts(pack(SLOW, FAST));
            assertThat(entries()).containsExactlyEntriesOf(together);
        }
    }
}
