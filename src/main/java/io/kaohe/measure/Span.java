package io.kaohe.measure;

import io.kaohe.facts.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The months a figure should speak of.
 *
 * @param period from January to the end of the round, or to the deadline where that is earlier
 * @param olderToo whether an older figure may answer: only before the deadline
 */
record Span(Period period, boolean olderToo) {
    /** The period itself, then, where older figures may answer, those that end up to {@code oldest} months earlier. */
    List<Period> newestFirst(int oldest) {
        List<Period> periods = new ArrayList<>();
        int first = olderToo ? Math.max(1, period.to() - oldest) : period.to();
        for (int month = period.to(); month >= first; month--) {
            periods.add(Period.through(period.year(), month));
        }
        return periods;
    }
}
