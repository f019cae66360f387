package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Period;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What answers for a cell.
 *
 * @param cell whose figures of what
 * @param state {@link DataState#PRESENT} when something does
 * @param figures the one figure, or all in-period figures that add up to the span; those that do not answer unless present
 * @param outranked other versions of the figures, with why they do not count
 * @param span the months answered for
 */
record Pick(Cell cell, DataState state, List<Achievement> figures, List<Fact> outranked, Period span) {
    Pick(Cell cell, DataState state, List<Achievement> figures, Period span) {
        this(cell, state, figures, List.of(), span);
    }

    boolean present() {
        return state == DataState.PRESENT;
    }

    static Pick none(Cell cell, DataState state, Period span) {
        return new Pick(cell, state, List.of(), span);
    }

    /** Both, one after the other, which together answer for these months. */
    Pick and(Pick rest, Period months) {
        List<Achievement> all = new ArrayList<>(figures);
        all.addAll(rest.figures);
        List<Fact> others = new ArrayList<>(outranked);
        others.addAll(rest.outranked);
        return new Pick(cell, state, all, others, months);
    }

    /** The figures, as what they are used, then their other versions. */
    List<Fact> facts(Role role) {
        List<Fact> counting = cell.facts(present() ? role : Role.UNUSED, figures);
        if (outranked.isEmpty()) {
            return counting;
        }
        List<Fact> facts = new ArrayList<>(counting);
        facts.addAll(outranked);
        return facts;
    }
}
