package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The verdicts that the examples' pages derive by hand are those that come out. */
class ExampleTablesTest {
    private static final Kaohe KAOHE = Kaohe.shipped();

    private static final Pattern CELL = Pattern.compile("(?<=\\|)[^|]*(?=\\|)");

    /** 「上半年、三季度提前完成」: for which rounds, then the verdict. */
    private static final Pattern CLAUSE =
            Pattern.compile("((?:[一二三四]季度|上半年|全年|、)*)(超额|提前完成|未完成|完成|达序时|滞后|未报送|待认定|无法判定|数据存疑)(?:，|$)");

    private enum When {
        FIRST("一季度", 3, LocalDate.of(2022, 4, 30)),
        HALF("上半年", 6, LocalDate.of(2022, 7, 31)),
        THIRD("三季度", 9, LocalDate.of(2022, 10, 31)),
        YEAR("全年", 12, null);

        final String words;
        final int month;
        final @Nullable LocalDate known;

        When(String words, int month, @Nullable LocalDate known) {
            this.words = words;
            this.month = month;
            this.known = known;
        }
    }

    /** A line of a table under its head. */
    private record Row(List<String> head, List<String> cells) {
        String at(String column) {
            return cells.get(head.indexOf(column));
        }
    }

    @Test
    void hardCases() throws IOException {
        List<Row> rows = rows("hard-cases", "判定");
        for (When when : When.values()) {
            List<String> said = new ArrayList<>();
            for (Row row : rows) {
                verdict(row.at("判定"), when).ifPresent(verdict -> said.add(id(row) + " " + verdict));
            }
            assertThat(report("hard-cases", 2022, when.month, null)
                            .bodies()
                            .get(0)
                            .targets())
                    .extracting(standing -> measured(standing).target().id() + " " + verdict(standing))
                    .as(when.words)
                    .containsAll(said);
        }
        assertThat(report("hard-cases", 2022, 12, null).bodies().get(0).targets())
                .extracting(standing -> measured(standing).target().id())
                .containsExactlyElementsOf(
                        rows.stream().map(ExampleTablesTest::id).toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(verdict(row.at("判定"), When.YEAR)).isPresent());
    }

    private static String id(Row row) {
        return row.at("目标").replaceAll(" .*", "");
    }

    /** What a cell says of one round; a verdict alone is the year's. */
    private static Optional<String> verdict(String cell, When when) {
        Matcher clause = CLAUSE.matcher(cell);
        return clause.results()
                .filter(each -> each.group(1).isEmpty()
                        ? when == When.YEAR
                        : List.of(each.group(1).split("、", -1)).contains(when.words))
                .map(each -> each.group(2))
                .findFirst();
    }

    @Test
    void breakthrough() throws IOException {
        assertThat(report("breakthrough", 2022, 12, null).bodies())
                .extracting(body ->
                        body.body().name() + " " + verdict(body.targets().get(0)))
                .containsExactlyElementsOf(rows("breakthrough", "判定").stream()
                        .map(row -> row.at("单位") + " " + row.at("判定"))
                        .toList());
    }

    @Test
    void growthAsPublished() throws IOException {
        assertThat(report("growth-as-published", 2018, 12, null).bodies().get(0).targets())
                .extracting(standing -> measured(standing).indicator().name() + " " + verdict(standing))
                .containsExactlyElementsOf(rows("growth-as-published", "判定").stream()
                        .map(row -> row.at("目标") + " " + row.at("判定"))
                        .toList());
    }

    @Test
    void threeRounds() throws IOException {
        for (When when : When.values()) {
            String column = when.words;
            List<String> came = new ArrayList<>();
            for (BodyStanding body :
                    report("three-rounds", 2022, when.month, when.known).bodies()) {
                body.targets().forEach(standing -> came.add(verdict(standing)));
                came.add(plain(body.score().points()) + "／" + plain(body.score().possible()));
            }
            assertThat(came)
                    .as(column)
                    .containsExactlyElementsOf(rows("three-rounds", column).stream()
                            .map(row -> row.at(column))
                            .toList());
        }
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    private static Report report(String example, int year, int month, @Nullable LocalDate asOf) {
        return KAOHE.assess(KAOHE.read(folder(example)), new Round(year, month), asOf);
    }

    private static Path folder(String example) {
        return Shell.project().resolve("examples").resolve(example);
    }

    private static Measurement measured(Standing standing) {
        return standing.judgement().measurement();
    }

    private static String verdict(Standing standing) {
        Verdict verdict = standing.judgement().verdict();
        return verdict == null ? "" : verdict.chinese();
    }

    /** The lines of all tables of the example's page that have a column of that name. */
    private static List<Row> rows(String example, String column) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> head = List.of();
        for (String line : Files.readAllLines(folder(example).resolve("README.md"), StandardCharsets.UTF_8)) {
            List<String> cells = CELL.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .map(String::trim)
                    .toList();
            if (cells.isEmpty()) {
                head = List.of();
            } else if (head.isEmpty()) {
                head = cells;
            } else if (head.contains(column) && !cells.get(0).startsWith("--")) {
                rows.add(new Row(head, cells));
            }
        }
        return rows;
    }
}
