package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.facts.Section;
import io.kaohe.facts.Source;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final String ESCAPE = "\u001B";

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(Format.TEXT.render(Reports.provisional(), new View(null, true, false)))
                .doesNotContain(ESCAPE);
        assertThat(Format.TEXT.render(Reports.provisional(), new View(null, true, true)))
                .contains(ESCAPE + "[31m滞后" + ESCAPE + "[0m", ESCAPE + "[32m达序时" + ESCAPE + "[0m");
    }

    @Test
    void coloursChangeNoWordAndNoColumn() {
        for (Report report : List.of(Reports.league(), RoundReports.quarter(), RoundReports.year())) {
            String coloured = Format.TEXT.render(report, new View(null, true, true));

            assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                    .isEqualTo(Format.TEXT.render(report, new View(null, true, false)));
        }
    }

    @Test
    void noLineStandsTwiceInABodysText() {
        for (Report report : List.of(RoundReports.quarter(), RoundReports.halfYear(), RoundReports.year())) {
            assertThat(Format.TEXT
                            .render(report, new View("luxi", false, false))
                            .lines()
                            .filter(line -> !line.isEmpty() && !line.startsWith("    ")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void oneBodyAloneHasNoLeagueTable() {
        assertThat(Format.TEXT.render(Reports.league(), new View("county-5", false, false)))
                .contains("单位：云和县（二类）")
                .doesNotContain("类别", "莲都区");
    }

    /** Townships of another county were counted among those that a township is placed with. */
    @Test
    void aPlaceIsOneAmongTheBodiesOfTheSameParent() {
        Round quarter = new Round(2022, 9);
        ReportFixture fixture = new ReportFixture("考核", "计划", quarter, null).sections(Section.PLACES);
        for (String id : List.of("a1", "a2", "b1")) {
            Body body = new Body(
                    id, id + "乡", id.substring(0, 1), "乡镇", null, true, null, null, new Source("bodies.yaml", 2, 3));
            Standing standing = new TargetFixture(body, "t", "指标", quarter)
                    .judged(Verdict.ON_PACE, "judge/gap/达序时", "不低于序时")
                    .paid("5", "5", "award/按比例/序时", "5分")
                    .standing();
            fixture.body(body, id.equals("a2") ? 2 : 1, null, List.of(standing));
        }
        assertThat(Format.TEXT
                        .render(fixture.report(), new View(null, false, false))
                        .lines()
                        .filter(line -> line.contains("个单位中第") || line.startsWith("位次")))
                .containsExactly("位次", "  乡镇 2 个单位中第 1 名", "位次", "  乡镇 2 个单位中第 2 名", "位次：没有");
    }

    @Test
    void anUnknownTargetHasNoExplanation() {
        assertThat(Explanation.render(Reports.behind(), "004-099", null)).isEmpty();
        assertThat(Explanation.render(Reports.behind(), "004-006", "county")).isEmpty();
    }

    @Test
    void aTargetOfSeveralBodiesIsExplainedForEach() {
        assertThat(Explanation.render(Reports.league(), "platform-5g", null)
                        .lines()
                        .filter(line -> line.startsWith("5G基站（platform-5g）")))
                .hasSize(9);
    }

    @Test
    void aFormatIsKnownByItsName() {
        assertThat(Format.named("text")).contains(Format.TEXT);
        assertThat(Format.named("json")).contains(Format.JSON);
        assertThat(Format.named("JSON")).isEmpty();
    }
}
