package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Period;
import io.kaohe.facts.Ruling;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reached, or why that cannot be said.
 *
 * @param state {@link DataState#PRESENT} when it can, {@link DataState#RULED} when a person said it
 * @param missing what is missing; null when nothing is
 * @param value what was reached; null unless it is a number
 * @param span the months it speaks of
 * @param facts the figures it rests on
 * @param flags what a reader should know of them
 * @param finality whether it can still change before the deadline
 * @param ruling what a person said; null unless one did, of a number too
 */
record Actual(
        DataState state,
        @Nullable Reason missing,
        @Nullable Operand value,
        Period span,
        List<Fact> facts,
        List<Reason> flags,
        Finality finality,
        @Nullable Ruling ruling) {
    static Actual of(Operand value, Period span, List<Fact> facts) {
        return new Actual(DataState.PRESENT, null, value, span, facts, List.of(), Finality.OPEN, null);
    }

    /** @param missing what is missing */
    static Actual none(DataState state, Reason missing, Period span, List<Fact> facts) {
        return new Actual(state, missing, null, span, facts, List.of(), Finality.OPEN, null);
    }

    /** @param what what is missing */
    static Actual none(DataState state, String what, Period span, List<Fact> facts) {
        String code = "measure.missing." + state.code().replace("missing-", "");
        return none(state, Reason.of(code, what, span.words()), span, facts);
    }

    /** A person has decided. */
    static Actual ruled(Ruling ruling, Period span) {
        return new Actual(DataState.RULED, null, null, span, List.of(), List.of(), Finality.OPEN, ruling);
    }

    /** The same number, which is one more thing by now. */
    Actual worth(Operand newValue) {
        return new Actual(state, missing, newValue, span, facts, flags, finality, ruling);
    }

    /** The same, resting on other figures. */
    Actual on(List<Fact> newFacts) {
        return new Actual(state, missing, value, span, newFacts, flags, finality, ruling);
    }

    /** The same, resting on these figures too, those that it rests on already left out. */
    Actual and(List<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        if (more.isEmpty()) {
            return this;
        }
        List<Achievement> used = facts.stream().map(Fact::achievement).toList();
        more.stream().filter(fact -> !used.contains(fact.achievement())).forEach(all::add);
        return on(all);
    }

    /** The same with more to know of it. */
    Actual flagged(Reason... reasons) {
        return flagged(Arrays.asList(reasons));
    }

    /** The same with more to know of it. */
    Actual flagged(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return this;
        }
        List<Reason> all = new ArrayList<>(flags);
        all.addAll(reasons);
        return new Actual(state, missing, value, span, facts, all, finality, ruling);
    }

    /** The same, final or not. */
    Actual settled(Finality newFinality) {
        return newFinality == finality
                ? this
                : new Actual(state, missing, value, span, facts, flags, newFinality, ruling);
    }

    /** The same, where a person has decided something besides. */
    Actual decided(Ruling by) {
        return new Actual(state, missing, value, span, facts, flags, finality, by);
    }

    /** The figures it rests on, all of them used as this; those that do not count stay so. */
    List<Fact> as(Role role) {
        List<Fact> used = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            used.add(fact.as(role));
        }
        return used;
    }

    /**
     * The same, held against the value found the other way. They differ when they lie further apart than half of the last
     * digit that was printed.
     *
     * @param printedHere whether this value is the printed one
     * @param wanted what was printed
     */
    Actual checked(Actual other, boolean printedHere, Wanted wanted) {
        Actual printed = printedHere ? this : other;
        Amount amount = printed.facts.isEmpty()
                ? null
                : wanted.facet().of(printed.facts.get(0).achievement());
        if (value == null || other.value == null || amount == null) {
            return this;
        }
        Fraction apart = value.value().minus(other.value.value());
        Fraction allowed =
                new Amount(amount.value().ulp(), amount.unit()).inBase().dividedBy(Fraction.of(2));
        boolean differ = apart.max(apart.negate()).compareTo(allowed) > 0;
        Actual same = and(other.as(Role.CROSS_CHECK));
        return differ ? same.flagged(difference(amount, printedHere ? other.value : value, wanted)) : same;
    }

    private static Reason difference(Amount printed, Operand recomputed, Wanted wanted) {
        Fraction one = new Amount(BigDecimal.ONE, printed.unit()).inBase();
        BigDecimal shown =
                recomputed.value().dividedBy(one).rounded(printed.value().scale() + 2, RoundingMode.HALF_UP);
        String other = Amount.of(
                        shown.stripTrailingZeros().toPlainString(),
                        printed.unit().symbol())
                .toString();
        GrowthBasis basis = wanted.realBasis();
        return basis == null
                ? Reason.of("measure.flag.cross-check", printed.toString(), other)
                : Reason.of("measure.flag.real-growth", printed.toString(), other, basis.chinese());
    }
}
