package io.kaohe.measure;

import static io.kaohe.measure.Seen.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test.Qualitative;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 定性: what a person decided. */
class QualitativeKindTest {
    private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 12);

    private static World open() {
        return new World("", DataKind.STATE, new Qualitative());
    }

    private static Ruling ruling(
            String target, int month, @Nullable String progress, @Nullable String points, LocalDate date) {
        return new Ruling(
                target,
                "a",
                new Round(2022, month),
                "达序时",
                progress == null ? null : Fraction.of(new BigDecimal(progress)),
                points == null ? null : new BigDecimal(points),
                "某处长",
                date,
                null,
                new Source("rulings.yaml", 1, 1));
    }

    private static World ruled(Ruling... rulings) {
        World world = open();
        world.assessment.rulings.addAll(java.util.List.of(rulings));
        return world;
    }

    @Test
    void withoutARulingForThisRoundAPersonIsNeeded() {
        assertThat(seen(ruled(ruling("t", 6, "0.5", null, OCTOBER)).at(9)))
                .containsExactly("在途 待认定 未定", "缺：「指标」只能由人认定，2022年1-9月尚无认定");
        assertThat(seen(ruled(ruling("other", 9, "0.5", null, OCTOBER)).at(9))).contains("在途 待认定 未定");
    }

    @Test
    void rulingIsTakenAsItWasKnownThen() {
        World world = ruled(ruling("t", 9, "0.7", null, OCTOBER));
        assertThat(world.at(9, OCTOBER.minusDays(1)).ruling()).isNull();
        assertThat(world.at(9, OCTOBER).ruling()).isEqualTo(world.assessment.rulings.get(0));
    }

    @Test
    void progressIsHeldAgainstAnEvenSchedule() {
        assertThat(seen(ruled(ruling("t", 9, "0.7", null, OCTOBER)).at(9)))
                .containsExactly("在途 已认定 未定", "完成率=0.7", "序时=0.75", "进度差=-0.05", "进度比=0.933333");
        assertThat(seen(ruled(ruling("t", 12, "0.7", "3.5", OCTOBER)).at(12)))
                .containsExactly("到期 已认定 未定", "完成率=0.7", "认定得分=3.5");
    }

    @Test
    void conclusionAloneHasNoNumbers() {
        assertThat(seen(ruled(ruling("t", 9, null, null, OCTOBER)).at(9))).containsExactly("在途 已认定 未定");
    }

    @Test
    void laterRulingReplacesTheEarlier() {
        World world = ruled(ruling("t", 9, "0.8", null, OCTOBER.plusDays(1)), ruling("t", 9, "0.7", null, OCTOBER));
        assertThat(seen(world.at(9))).contains("完成率=0.8");
        assertThat(seen(world.at(9, OCTOBER))).contains("完成率=0.7");
    }

    @Test
    void repeatedRowIsRuledByTheRulingOnTheRowThatItRepeats() {
        World repeat = ruled(ruling("original", 9, "0.7", null, OCTOBER)).target(t -> t.repeats = "original");
        assertThat(seen(repeat.at(9))).contains("在途 已认定 未定");
    }

    @Test
    void whoIsExcusedNeedsNoRuling() {
        World excused = ruled(ruling("t", 12, "0.7", null, OCTOBER));
        excused.figure("2022", f -> f.missing = Missing.EXEMPT);
        assertThat(seen(excused.at(12))).containsExactly("到期 免考 未定", "缺：本单位「指标」免考");
    }
}
