package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Block;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.Reason;
import io.kaohe.report.Score;
import io.kaohe.report.Settlement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockWordsTest {
    private static final BlockWords WORDS = new BlockWords(new Words(Messages.load()));

    private static Block block(Aggregation aggregation, String marks, String cap) {
        return new Block("b", "平台", aggregation, new BigDecimal(marks), new BigDecimal(cap), BigDecimal.ZERO, null);
    }

    private static String title(String points, String unjudged) {
        Score score = new Score(
                new BigDecimal(points),
                new BigDecimal("20"),
                new BigDecimal(unjudged),
                null,
                null,
                null,
                new Score.Judgeable(null, 0, 1));
        return WORDS.title(new BlockStanding(new Block("b", "平台"), score, List.of()));
    }

    @Test
    void titleSaysWhatIsUnjudged() {
        assertThat(title("12.50", "0")).isEqualTo("板块「平台」得 12.5/20 分");
        assertThat(title("12", "5")).isEqualTo("板块「平台」得 12/20 分，其中 5 分未判");
        assertThat(title("0", "20.0")).isEqualTo("板块「平台」未判，满分 20 分");
    }

    @Test
    void stepHasItsSign() {
        assertThat(WORDS.step(new Settlement(Reason.of("report.block.floor", "0"), new BigDecimal("3.10"))))
                .isEqualTo("+3.1　最少 0 分");
        assertThat(WORDS.step(new Settlement(Reason.of("report.block.cap", "22"), new BigDecimal("-1"))))
                .isEqualTo("-1　最多 22 分");
    }

    @Test
    void ruleOfEachWayToScoreABlock() {
        Block capped = new Block("b", "平台", Aggregation.SUM, null, new BigDecimal("22"), null, null);
        assertThat(WORDS.rules(List.of(
                        new Block("a", "别的"),
                        capped,
                        block(Aggregation.SUM, "20", "22"),
                        block(Aggregation.LOWEST, "20", "20"),
                        block(Aggregation.MEAN, "20", "20"),
                        block(Aggregation.ALL_MET, "20", "20"))))
                .containsExactly(
                        "板块「平台」最多 22 分。",
                        "板块「平台」各目标得分之和按满分折算，满分 20 分，最多 22 分，最少 0 分。",
                        "板块「平台」取得分率最低的一个目标计分，满分 20 分，最多 20 分，最少 0 分。",
                        "板块「平台」按各目标得分率的平均数计分，不论各目标分值大小，满分 20 分，最多 20 分，最少 0 分。",
                        "板块「平台」各目标都达标（年中各轮为达到序时）得满分，有一个不达标不得分，满分 20 分，最多 20 分，最少 0 分。");
    }
}
