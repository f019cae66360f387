package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a report as a table: what it is called, and what stands in it. */
final class CsvColumn {
    private final String code;
    private final boolean number;
    private final Function<BodyStanding, @Nullable String> body;
    private final Function<Standing, @Nullable String> target;

    private CsvColumn(
            String code,
            boolean number,
            Function<BodyStanding, @Nullable String> body,
            Function<Standing, @Nullable String> target) {
        this.code = code;
        this.number = number;
        this.body = body;
        this.target = target;
    }

    /** All columns, in their order. */
    static List<CsvColumn> all(Words words, Report report) {
        List<CsvColumn> columns = new ArrayList<>(CsvBody.names());
        columns.addAll(new CsvTarget(words, report).columns());
        columns.addAll(new CsvBody(words).scores());
        return columns;
    }

    /** Words that are said of a body. */
    static CsvColumn body(String code, Function<BodyStanding, @Nullable String> words) {
        return new CsvColumn(code, false, words, target -> null);
    }

    /** A number of a body. */
    static CsvColumn score(String code, Function<BodyStanding, @Nullable String> number) {
        return new CsvColumn(code, true, number, target -> null);
    }

    /** Words that are said of a target. */
    static CsvColumn words(String code, Function<Standing, @Nullable String> words) {
        return new CsvColumn(code, false, body -> null, words);
    }

    /** A number of a target. */
    static CsvColumn number(String code, Function<Standing, @Nullable String> number) {
        return new CsvColumn(code, true, body -> null, number);
    }

    /** Names its heading. */
    String code() {
        return code;
    }

    /** What it says of a body; empty for nothing. */
    String of(BodyStanding standing) {
        return Objects.requireNonNullElse(body.apply(standing), "");
    }

    /** Adds its cell to the row of a target, or of a body without any. */
    void of(BodyStanding standing, @Nullable Standing promised, CsvPage page) {
        String own = body.apply(standing);
        String cell = own == null && promised != null ? target.apply(promised) : own;
        if (number) {
            page.number(cell);
        } else {
            page.text(cell);
        }
    }
}
