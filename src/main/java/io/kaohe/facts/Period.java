package io.kaohe.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole months within one year, as statistics use them: a month, a quarter, a half-year, a year, or months such
 * as January to November.
 *
 * @param year the calendar year
 * @param from first month, 1 to 12
 * @param to last month, {@code from} to 12
 */
public record Period(int year, int from, int to) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:H([12])|Q([1-4])|-(\\d{2})(?:\\.\\.(?:\\1-)?(\\d{2}))?)?");

    /** @throws IllegalArgumentException when the months are not in order */
    public Period {
        if (from < 1 || to > 12 || from > to) {
            throw new IllegalArgumentException("months " + from + ".." + to);
        }
    }

    /** Reads 2022, 2022H1, 2022Q3, 2022-06 or 2022-01..11; empty for anything else. */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int half = Integer.parseInt(form.group(2));
            return Optional.of(new Period(year, half * 6 - 5, half * 6));
        }
        if (form.group(3) != null) {
            int quarter = Integer.parseInt(form.group(3));
            return Optional.of(new Period(year, quarter * 3 - 2, quarter * 3));
        }
        if (form.group(4) == null) {
            return Optional.of(new Period(year, 1, 12));
        }
        int from = Integer.parseInt(form.group(4));
        int to = form.group(5) == null ? from : Integer.parseInt(form.group(5));
        return from < 1 || to > 12 || from > to ? Optional.empty() : Optional.of(new Period(year, from, to));
    }

    /** From January to the end of {@code month}. */
    public static Period through(int year, int month) {
        return new Period(year, 1, month);
    }

    /** Whether the span begins in January. */
    public boolean fromJanuary() {
        return from == 1;
    }

    /** Its first day. */
    public LocalDate start() {
        return LocalDate.of(year, from, 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return YearMonth.of(year, to).atEndOfMonth();
    }

    /** The same months of an earlier year. */
    public Period yearsBefore(int years) {
        return new Period(year - years, from, to);
    }

    /** As a sentence says it: 2022年, 2022年1-9月, 2022年6月. */
    public String words() {
        if (from == 1 && to == 12) {
            return year + "年";
        }
        return from == to ? year + "年" + from + "月" : year + "年" + from + "-" + to + "月";
    }

    /** The shortest way to write it: 2022, 2022H1, 2022Q3, 2022-06 or 2022-01..11. */
    @Override
    public String toString() {
        if (from == 1 && to == 12) {
            return Integer.toString(year);
        }
        if (to - from == 5 && to % 6 == 0) {
            return year + "H" + to / 6;
        }
        if (to - from == 2 && to % 3 == 0) {
            return year + "Q" + to / 3;
        }
        return year + "-" + digits(from) + (from == to ? "" : ".." + digits(to));
    }

    /** A month in two digits. A formatter would load what Java knows of languages, a fiftieth of a start. */
    static String digits(int month) {
        return month < 10 ? "0" + month : Integer.toString(month);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && year == period.year && from == period.from && to == period.to;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * year + from) + to;
    }
}
