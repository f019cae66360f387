package io.kaohe.facts;

import java.time.LocalDate;

/**
 * A round of assessment: what has been reached from January to the end of a month. Any period names the round that ends
 * with it, so Q2 is the half-year and Q4 is the year.
 *
 * @param year the plan year
 * @param month the last month looked at, 1 to 12
 */
public record Round(int year, int month) {
    /** @throws IllegalArgumentException when there is no such month */
    public Round {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month);
        }
    }

    /** The round that ends with {@code period}. */
    public static Round of(Period period) {
        return new Round(period.year(), period.to());
    }

    /** The round of the whole year. */
    public static Round ofYear(int year) {
        return new Round(year, 12);
    }

    /** Whether it looks at the whole year. */
    public boolean whole() {
        return month == 12;
    }

    /** January to the end of the round. */
    public Period period() {
        return Period.through(year, month);
    }

    /** Its last day. */
    public LocalDate end() {
        return period().end();
    }

    /** Its name in the calendar of rounds: Q1, H1, Q3, 年, or two digits for a month between them. */
    public String slot() {
        return switch (month) {
            case 3 -> "Q1";
            case 6 -> "H1";
            case 9 -> "Q3";
            case 12 -> "年";
            default -> Period.digits(month);
        };
    }

    /** 2022Q1, 2022H1, 2022Q3, 2022, or 2022-01..11 for a month between them. */
    @Override
    public String toString() {
        return month == 9 ? year + "Q3" : period().toString();
    }
}
