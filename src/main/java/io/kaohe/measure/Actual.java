package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param flags what the cross-check found
 */
record Actual(
        DataState state,
        @Nullable Reason missing,
        @Nullable Operand value,
        Period span,
        List<Fact> facts,
        List<Reason> flags) {
    static Actual of(Operand value, Period span, List<Fact> facts) {
        return new Actual(DataState.PRESENT, null, value, span, facts, List.of());
    }

    /** The same, resting on one figure more. */
    Actual and(Fact fact) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(fact);
        return new Actual(state, missing, value, span, all, flags);
    }

    /**
     * The same, held against the value found the other way. They differ when they lie further apart than half of the last
     * digit that was printed.
     *
     * @param printedHere whether this value is the printed one
     * @param facet what was printed
     */
    Actual checked(Actual other, boolean printedHere, Facet facet) {
        Actual printed = printedHere ? this : other;
        Amount amount =
                printed.facts.isEmpty() ? null : facet.of(printed.facts.get(0).achievement());
        if (value == null || other.value == null || amount == null) {
            return this;
        }
        List<Fact> all = new ArrayList<>(facts);
        List<Achievement> used = facts.stream().map(Fact::achievement).toList();
        other.facts.stream()
                .filter(fact -> !used.contains(fact.achievement()))
                .forEach(fact -> all.add(new Fact(Role.CROSS_CHECK, fact.achievement())));
        Fraction apart = value.value().minus(other.value.value());
        Fraction allowed =
                new Amount(amount.value().ulp(), amount.unit()).inBase().dividedBy(Fraction.of(2));
        boolean differ = apart.max(apart.negate()).compareTo(allowed) > 0;
        List<Reason> found = differ ? List.of(difference(amount, printedHere ? other.value : value)) : List.of();
        return new Actual(state, missing, value, span, all, found);
    }

    private static Reason difference(Amount printed, Operand recomputed) {
        Fraction one = new Amount(BigDecimal.ONE, printed.unit()).inBase();
        BigDecimal shown =
                recomputed.value().dividedBy(one).rounded(printed.value().scale() + 2, RoundingMode.HALF_UP);
        return Reason.of(
                "measure.flag.cross-check",
                printed.toString(),
                Amount.of(
                                shown.stripTrailingZeros().toPlainString(),
                                printed.unit().symbol())
                        .toString());
    }

    /** @param what what is missing */
    static Actual none(DataState state, String what, Period span, List<Fact> facts) {
        String code = "measure.missing." + state.code().replace("missing-", "");
        return new Actual(state, Reason.of(code, what, span.words()), null, span, facts, List.of());
    }
}
