package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whole outputs against the files in {@code src/test/resources/render}; what came out is left in {@code target/render}. */
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
    void everyTargetListed() throws IOException {
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

    private static void same(String name, Report report) throws IOException {
        same(name + ".txt", Format.TEXT.render(report, PLAIN));
        same(name + ".json", Format.JSON.render(report, PLAIN));
    }

    private static void same(String file, String text) throws IOException {
        Path base = Path.of(System.getProperty("kaohe.basedir"));
        Path came = base.resolve("target/render").resolve(file);
        Files.createDirectories(came.getParent());
        Files.writeString(came, text, StandardCharsets.UTF_8);

        Path golden = base.resolve("src/test/resources/render").resolve(file);

        assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
