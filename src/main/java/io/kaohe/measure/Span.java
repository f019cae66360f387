package io.kaohe.measure;

import io.kaohe.facts.Basis;
import io.kaohe.facts.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The months a figure should speak of.
 *
 * @param period from January to the end of the round, or to the deadline where that is earlier
 * @param age how old a figure may be instead
 */
record Span(Period period, Age age) {
    /** How old a figure may be. */
    enum Age {
        /** Any within what the round accepts: before the deadline. */
        OLDER,

        /** A point-in-time one within what the round accepts; all others speak of the whole period: from the deadline on. */
        POINT,

        /** Of exactly these months: in a comparison with others, or with the past. */
        EXACT
    }

    /** Exactly these months. */
    static Span exact(Period period) {
        return new Span(period, Age.EXACT);
    }

    /** Whether figures of these months may answer. */
    boolean accepts(Period months, Pick... picks) {
        boolean point = Arrays.stream(picks)
                .flatMap(pick -> pick.figures().stream())
                .allMatch(figure -> figure.basis() == Basis.POINT);
        return months.equals(period) || age == Age.OLDER || (age == Age.POINT && point);
    }

    /** The period itself, then those that end up to {@code oldest} months earlier. */
    List<Period> newestFirst(int oldest) {
        List<Period> periods = new ArrayList<>(List.of(period));
        int first = age == Age.EXACT ? period.to() : Math.max(1, period.to() - oldest);
        for (int month = period.to() - 1; month >= first; month--) {
            periods.add(Period.through(period.year(), month));
        }
        return periods;
    }
}
