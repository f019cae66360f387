package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Report;
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
