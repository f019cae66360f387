package io.kaohe.measure;

import static io.kaohe.measure.Seen.facts;
import static io.kaohe.measure.Seen.seen;
import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Test.First;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 全市首个, 全市唯一. */
class FirstKindTest {
    private static World first() {
        return new World("个", DataKind.STOCK, new First("全市", false));
    }

    private static World only() {
        return new World("个", DataKind.STOCK, new First("全市", true));
    }

    private static World since(World world, String body, String date) {
        return world.figure("2022-12", f -> {
            f.body = body;
            f.date = LocalDate.parse(date);
            f.value = amount("1个");
        });
    }

    private static World none(World world, String... bodies) {
        for (String body : bodies) {
            world.value(body, "2022-12", "0个");
        }
        return world;
    }

    @Test
    void theOwnDayMustComeBeforeAllOthers() {
        assertThat(seen(none(since(since(first(), "a", "2022-05-02"), "b", "2022-05-01"), "c")
                        .at(12)))
                .containsExactly("到期 有数 未定", "领先单位数=1", "扣除同类=0", "实绩=0", "目标值=1", "缺口=1", "注：在前的同类单位：乙");
        assertThat(seen(none(since(since(first(), "a", "2022-05-01"), "b", "2022-05-01"), "c")
                        .at(12)))
                .containsExactly("到期 有数 未定", "领先单位数=0", "扣除同类=1", "实绩=1", "目标值=1", "缺口=0");
        assertThat(seen(none(since(since(first(), "a", "2022-05-01"), "b", "2022-06-01"), "c")
                        .at(12)))
                .contains("实绩=1", "缺口=0");
        assertThat(facts(none(since(since(first(), "a", "2022-05-01"), "b", "2022-06-01"), "c")
                        .at(12)))
                .containsExactly("实绩 2022-12", "同类 2022-12 b", "同类 2022-12 c");
    }

    @Test
    void whoHasNoneIsBehindAnyoneWhoHas() {
        assertThat(seen(none(since(since(first(), "b", "2022-05-01"), "c", "2022-07-01"), "a")
                        .at(12)))
                .containsExactly("到期 有数 未定", "领先单位数=2", "扣除同类=-2", "实绩=0", "目标值=1", "缺口=1", "注：在前的同类单位：乙、丙");
        assertThat(seen(none(first(), "a", "b", "c").at(12))).contains("领先单位数=0", "实绩=0", "缺口=1");
    }

    private static World inJune(World world, String body, String date) {
        return world.figure("2022-06", f -> {
            f.body = body;
            f.date = LocalDate.parse(date);
        });
    }

    @Test
    void beforeTheDeadlineItIsNotDueButMayBeSettled() {
        World won =
                inJune(first(), "a", "2022-05-01").value("b", "2022-06", "0个").value("c", "2022-06", "0个");
        assertThat(seen(won.at(6))).first().isEqualTo("未到期 有数 已达到");
        World lost =
                inJune(first(), "b", "2022-05-01").value("a", "2022-06", "0个").value("c", "2022-06", "0个");
        assertThat(seen(lost.at(6))).first().isEqualTo("未到期 有数 已突破");
        World open =
                first().value("a", "2022-06", "0个").value("b", "2022-06", "0个").value("c", "2022-06", "0个");
        assertThat(seen(open.at(6))).first().isEqualTo("未到期 有数 未定");
    }

    @Test
    void onlyOneEndsWithTheSecond() {
        World alone =
                inJune(only(), "a", "2022-05-01").value("b", "2022-06", "0个").value("c", "2022-06", "0个");
        assertThat(seen(alone.at(6))).containsExactly("未到期 有数 未定", "同类已有数=0", "扣除同类=1", "实绩=1", "目标值=1", "缺口=0");
        World second =
                inJune(inJune(only(), "a", "2022-05-01"), "b", "2022-06-01").value("c", "2022-06", "0个");
        assertThat(seen(second.at(6)))
                .containsExactly("未到期 有数 已突破", "同类已有数=1", "扣除同类=0", "实绩=0", "目标值=1", "缺口=1", "注：在前的同类单位：乙");
    }

    @Test
    void missingPeerMattersUnlessAnotherIsKnownToBeAhead() {
        World open = since(first(), "a", "2022-05-01");
        assertThat(seen(open.at(12))).containsExactly("到期 缺同类数 未定", "缺：缺少2022年同类单位的数（乙、丙），名次排不出来");
        assertThat(seen(since(open, "b", "2022-04-01").at(12)))
                .contains("到期 有数 未定", "缺口=1", "注：在前的同类单位：乙", "注：缺丙的数，不影响结论");
    }

    @Test
    void withoutADayItCannotBeOrdered() {
        World undated = none(first().value("2022-12", "1个"), "b", "c");
        assertThat(seen(undated.at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标的日期」未报送");
        World peer = none(since(first(), "a", "2022-05-01").value("b", "2022-12", "1个"), "c");
        assertThat(seen(peer.at(12))).contains("到期 缺同类数 未定", "缺：缺少2022年同类单位的数（乙），名次排不出来");
        assertThat(seen(none(only().value("2022-12", "1个"), "b", "c").at(12))).contains("缺口=0");
    }

    @Test
    void withoutAnyOwnEntryThereIsNoData() {
        assertThat(seen(none(first(), "b", "c").at(12))).containsExactly("到期 未报送 未定", "缺：2022年「指标」未报送");
    }

    @Test
    void dayAfterTheDeadlineIsTooLate() {
        World late = none(since(first(), "a", "2022-10-05"), "b", "c").by(9);
        assertThat(seen(late.at(12))).contains("实绩=0", "缺口=1", "注：「指标」2022-10-05才到，晚于期限2022-09-30，不计");
    }

    @Test
    void theBetterSourceOfOneFigureIsBelieved() {
        World denied = none(since(first(), "b", "2022-05-01"), "a", "c").figure("2022-12", f -> {
            f.body = "b";
            f.kind = FigureKind.SELF;
            f.value = amount("0个");
        });
        assertThat(seen(denied.at(12))).contains("领先单位数=1");
    }

    @Test
    void aloneThereIsNobodyToBeAheadOf() {
        World alone = since(first(), "a", "2022-05-01");
        alone.assessment.bodies.removeIf(body -> !body.id().equals("a"));
        assertThat(seen(alone.at(12))).contains("到期 缺同类数 未定", "缺：缺少2022年同类单位的数（同类单位），名次排不出来");
    }
}
