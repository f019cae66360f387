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
 * @param olderToo whether an older figure may answer: only before the deadline
 */
record Span(Period period, boolean olderToo) {
    /** Whether figures of these months may answer: those of the period itself, older ones, and any point-in-time ones. */
    boolean accepts(Period months, Pick... picks) {
        return olderToo
                || months.equals(period)
                || Arrays.stream(picks)
                        .flatMap(pick -> pick.figures().stream())
                        .allMatch(figure -> figure.basis() == Basis.POINT);
    }

    /** The period itself, then those that end up to {@code oldest} months earlier. */
    List<Period> newestFirst(int oldest) {
        List<Period> periods = new ArrayList<>();
        int first = Math.max(1, period.to() - oldest);
        for (int month = period.to(); month >= first; month--) {
            periods.add(Period.through(period.year(), month));
        }
        return periods;
    }
}
