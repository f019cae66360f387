package io.kaohe.measure;

import io.kaohe.facts.Period;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reached, or why that cannot be said.
 *
 * @param state {@link DataState#PRESENT} when it can
 * @param missing what is missing; null when present
 * @param value what was reached; null unless present
 * @param span the months it speaks of
 * @param facts the figures it rests on
 */
record Actual(
        DataState state, @Nullable Reason missing, @Nullable Operand value, Period span, List<Fact> facts) {
    static Actual of(Operand value, Period span, List<Fact> facts) {
        return new Actual(DataState.PRESENT, null, value, span, facts);
    }

    /** The same, resting on one figure more. */
    Actual and(Fact fact) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(fact);
        return new Actual(state, missing, value, span, all);
    }

    /** @param what what is missing */
    static Actual none(DataState state, String what, Period span, List<Fact> facts) {
        String code = "measure.missing." + state.code().replace("missing-", "");
        return new Actual(state, Reason.of(code, what, span.words()), null, span, facts);
    }
}
