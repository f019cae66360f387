package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Round;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was made ready of a plan serves that plan alone, at that round, under that scheme. */
class PlanMadeReadyTest {
    private static final Round QUARTER = new Round(2022, 9);
    private static final Round YEAR = new Round(2022, 12);

    private final Kaohe kaohe = Kaohe.shipped();
    private final Assessment assessment =
            kaohe.read(Shell.project().resolve("examples").resolve("xiangxi-2022"));

    /** As a program that was just started says it. */
    private static String anew(Assessment of, Round round) {
        return said(Kaohe.shipped(), of, round);
    }

    private static String said(Kaohe by, Assessment of, Round round) {
        return Format.JSON.render(by.assess(of, round, null), new View(null, true, false));
    }

    private static Assessment with(Assessment other, List<Indicator> indicators, List<Achievement> figures) {
        return new Assessment(
                other.name(),
                other.year(),
                other.bodies(),
                other.groups(),
                indicators,
                other.plan(),
                other.tasks(),
                figures,
                other.benchmarks(),
                other.rulings(),
                other.events(),
                other.history(),
                other.scheme(),
                other.inputs());
    }

    @Test
    void otherFigures() {
        List<Achievement> half = new ArrayList<>();
        for (int at = 0; at < assessment.achievements().size(); at += 2) {
            half.add(assessment.achievements().get(at));
        }
        Assessment other = with(assessment, assessment.indicators(), half);
        String first = said(kaohe, assessment, QUARTER);
        assertThat(said(kaohe, other, QUARTER)).isEqualTo(anew(other, QUARTER)).isNotEqualTo(first);
        assertThat(said(kaohe, assessment, QUARTER)).isEqualTo(first);
    }

    @Test
    void anotherRound() {
        said(kaohe, assessment, QUARTER);
        assertThat(said(kaohe, assessment, YEAR)).isEqualTo(anew(assessment, YEAR));
    }

    @Test
    void anotherScheme() {
        Assessment strict = assessment.under(assessment.scheme().paying("全有全无"));
        String usual = said(kaohe, assessment, QUARTER);
        assertThat(said(kaohe, strict, QUARTER))
                .isEqualTo(anew(strict, QUARTER))
                .isNotEqualTo(usual);
    }

    @Test
    void anotherYearIsRefusedAllTheSame() {
        said(kaohe, assessment, QUARTER);
        assertThatThrownBy(() -> kaohe.assess(assessment, new Round(2023, 9), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("round 2023Q3 of an assessment of 2022");
    }

    /** What was refused is not taken for made ready. */
    @Test
    void anIndicatorThatNobodyHasIsMissedEachTime() {
        Map<String, byte[]> files = new TreeMap<>(ShippedPack.files());
        files.put("award/asks.dslr", """
                规则「按增速」
                  标题：按增速
                  依据：第六条
                当
                  计分方法是「按增速」
                  判定属于「完成、超额」
                那么
                  赋分满分×本单位(「地区生产总值」，增速)
                结束
                """.getBytes(StandardCharsets.UTF_8));
        Kaohe asking = Kaohe.load(files);
        Assessment known = asking.read(Shell.project().resolve("examples").resolve("xiangxi-2022"));
        List<Indicator> others = known.indicators().stream()
                .filter(indicator -> !indicator.name().equals("地区生产总值"))
                .toList();
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> asking.assess(with(known, others, List.of()), QUARTER, null))
                    .isInstanceOf(InvalidInput.class);
        }
    }
}
