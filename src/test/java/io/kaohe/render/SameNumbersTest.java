package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaohe.Kaohe;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every form of a report says the same: verdicts, points, marks, figures, completion, pace, totals with their range, places. The
 * JSON is the truth. Another form is compared when it is added to {@link #FORMS}.
 */
class SameNumbersTest {
    private static final List<Sighted> FORMS =
            List.of(new SightedText(), new SightedMarkdown(), new SightedCsv(), new SightedJunit(), new SightedHtml());
    private static final Kaohe SHIPPED = Kaohe.shipped();

    private static Report report(String example, String period, String day) {
        Path folder = Path.of(System.getProperty("kaohe.basedir", ".")).resolve("examples/" + example);
        Round round = Round.of(Period.parse(period).orElseThrow());
        return SHIPPED.assess(SHIPPED.read(folder), round, day.isEmpty() ? null : LocalDate.parse(day));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> differences(Sighted form, Report report, JsonNode json) {
        Truth truth = new Truth(json, form.exact());
        String text = form.format().render(report, new View(null, true, false));
        return form.read(text, truth.bodies()).against(truth.claims(), form.asked());
    }

    @ParameterizedTest
    @CsvSource({
        "xiangxi-2022,2022Q3,''",
        "xiangxi-2022,2022,''",
        "hard-cases,2022,''",
        "hard-cases,2022H1,''",
        "hard-cases,2022Q3,''",
        "three-rounds,2022Q1,2022-04-30",
        "three-rounds,2022H1,2022-07-31",
        "three-rounds,2022Q3,2022-10-31",
        "three-rounds,2022,''",
        "lishui-5g-2020,2020,''",
        "lishui-5g-2020,2020Q3,''",
        "breakthrough,2022,''",
        "breakthrough,2022Q3,''",
        "growth-as-published,2018,''",
        "qingyuan-2025,2025,''"
    })
    void everyFormSaysTheSame(String example, String period, String day) throws IOException {
        Report report = report(example, period, day);
        JsonNode json = json(Format.JSON.render(report, new View(null, true, false)));
        for (Sighted form : FORMS) {
            assertThat(differences(form, report, json)).as(form.format().code()).isEmpty();
        }
    }

    /** As it would be if one of the forms went wrong: another number in the truth is noticed in every form that shows it. */
    @ParameterizedTest
    @CsvSource({
        "'\"points\": \"27.75\"','\"points\": \"27.85\"',text md csv junit html",
        "'\"points\": \"61.00\",\n        \"possible\"','\"points\": \"61.10\",\n        \"possible\"',text md csv html",
        "'\"judged\": \"0.610000\"','\"judged\": \"0.620000\"',text md csv html",
        "'\"rank\": 2,','\"rank\": 3,',text md csv junit html",
        "'\"verdict\": \"exceeded\"','\"verdict\": \"met\"',text md csv junit html",
        "'\"value\": \"92.5\"','\"value\": \"92.6\"',text md csv junit html",
        "'\"name\": \"黄灯\"','\"name\": \"红灯\"',text md csv junit html",
        "'\"of\": \"30\"','\"of\": \"31\"',text md csv junit html"
    })
    void anotherNumberIsNoticed(String old, String other, String forms) throws IOException {
        Report report = report("three-rounds", "2022", "");
        String text = Format.JSON.render(report, new View(null, true, false));
        assertThat(text).contains(old);
        JsonNode json = json(text.replace(old, other));
        assertThat(FORMS.stream()
                        .filter(form -> !differences(form, report, json).isEmpty())
                        .map(form -> form.format().code()))
                .containsExactly(forms.split(" ", -1));
    }

    /** All forms are compared but those that are the truth, or its lines. */
    @Test
    void noFormIsForgotten() {
        List<Format> compared = FORMS.stream().map(Sighted::format).toList();
        assertThat(Format.values())
                .filteredOn(format -> !compared.contains(format))
                .containsExactly(Format.JSON, Format.LINES);
    }
}
