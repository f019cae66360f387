package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whole outputs against the files in {@code src/test/resources/render}. After an intended change run with
 * {@code -Dkaohe.rewrite=true}, and read what changed.
 */
class GoldenTest {
    private static final View PLAIN = new View(null, false, false);

    @Test
    void oneBodyBehindAndBelowTheMinimum() throws IOException {
        same("behind", Reports.behind());
    }

    @Test
    void nineBodiesWithRanks() throws IOException {
        same("league", Reports.league());
    }

    @Test
    void provisional() throws IOException {
        same("provisional", Reports.provisional());
    }

    @Test
    void nothingDue() throws IOException {
        same("nothing-due", Reports.nothingDue());
    }

    @Test
    void theQuarterIsAboutPaceAndWhoIsBehind() throws IOException {
        text("quarter", RoundReports.quarter());
        same("mixed", RoundReports.mixed());
    }

    @Test
    void theHalfYearIsAboutWhatTheYearWillBring() throws IOException {
        text("half-year", RoundReports.halfYear());
    }

    @Test
    void theYearIsAboutResultsAndWhatFollows() throws IOException {
        same("year", RoundReports.year());
    }

    @Test
    void aRoundWithoutSectionsKeepsThePlainLayout() throws IOException {
        text("dispatch", RoundReports.dispatch());
    }

    @Test
    void aSectionWithNothingInItSaysSo() throws IOException {
        text("nothing", RoundReports.nothing());
    }

    /** As tables and as the result of tests, too. */
    @Test
    void everyForm() throws IOException {
        for (Map.Entry<String, Report> each : forms().entrySet()) {
            same(each.getKey() + ".md", Format.MD.render(each.getValue(), PLAIN));
            same(each.getKey() + ".csv", Format.CSV.render(each.getValue(), PLAIN));
            same(each.getKey() + ".xml", Format.JUNIT.render(each.getValue(), PLAIN));
            same(each.getKey() + ".html", Format.HTML.render(each.getValue(), PLAIN));
        }
    }

    static Map<String, Report> forms() {
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("behind", Reports.behind());
        reports.put("league", Reports.league());
        reports.put("provisional", Reports.provisional());
        reports.put("nothing-due", Reports.nothingDue());
        reports.put("mixed", RoundReports.mixed());
        reports.put("year", RoundReports.year());
        reports.put("odd-names", OddNames.report());
        return reports;
    }

    @Test
    void everyTargetListed() throws IOException {
        same("quarter-all.txt", Format.TEXT.render(RoundReports.quarter(), new View("luxi", true, false)));
        same("year-all.txt", Format.TEXT.render(RoundReports.year(), new View("luxi", true, false)));
        same("provisional-all.txt", Format.TEXT.render(Reports.provisional(), new View(null, true, false)));
    }

    @Test
    void explained() throws IOException {
        same("explain-behind.txt", Explanation.render(Reports.behind(), "004-006", null));
        same("explain-no-data.txt", Explanation.render(Reports.behind(), "004-007", "city"));
        same("explain-contested.txt", Explanation.render(Reports.provisional(), "004-001", null));
        same("explain-place.txt", Explanation.render(Reports.provisional(), "004-003", null));
        same("explain-task.txt", Explanation.render(Reports.league(), "platform-5g", "county-5"));
    }

    @Test
    void everyKindExplained() throws IOException {
        for (String target : List.of(
                "004-006", "004-004", "004-014", "004-051", "004-050", "004-019", "004-069", "004-009", "004-032",
                "004-065", "004-094")) {
            same("explain-" + target + ".txt", Explanation.render(RoundReports.quarter(), target, "luxi"));
        }
    }

    @Test
    void theMachinesLocaleDoesNotMatter() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            same("behind", Reports.behind());
            same("league", Reports.league());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void text(String name, Report report) throws IOException {
        same(name + ".txt", Format.TEXT.render(report, PLAIN));
    }

    private static void same(String name, Report report) throws IOException {
        text(name, report);
        same(name + ".json", Format.JSON.render(report, PLAIN));
    }

    private static void same(String file, String text) throws IOException {
        Path golden = Path.of(System.getProperty("kaohe.basedir"), "src/test/resources/render")
                .resolve(file);
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        }

        assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
