package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Period;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Role;
import java.util.List;

/**
 * What answers for a cell.
 *
 * @param state {@link DataState#PRESENT} when something does
 * @param figures the one figure, or all in-period figures that add up to the span; those that do not answer unless present
 * @param span the months answered for
 */
record Pick(DataState state, List<Achievement> figures, Period span) {
    boolean present() {
        return state == DataState.PRESENT;
    }

    static Pick none(DataState state, Period span) {
        return new Pick(state, List.of(), span);
    }

    /** The figures, as what they are used. */
    List<Fact> facts(Role role) {
        Role as = present() ? role : Role.UNUSED;
        return figures.stream().map(figure -> new Fact(as, figure)).toList();
    }
}
