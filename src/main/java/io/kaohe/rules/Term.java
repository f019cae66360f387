package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.formula.Formula;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A side of a comparison. */
sealed interface Term {
    /** A quantity of the step's fact. */
    record Measure(Quantity quantity) implements Term {}

    /** 本单位「…」的〔量〕. */
    record Own(Reference.Own reference) implements Term {}

    /** A formula, such as 位次(完成率). */
    record Computed(Formula formula) implements Term {}

    /**
     * How often a body stood so, round after round: …，连续不少于n次.
     *
     * @param state how it stood
     * @param inYear whether all rounds of the plan year are looked at, and need not follow each other (本年累计)
     * @param yearly whether only the rounds of whole years are
     */
    record Recurring(State state, boolean inYear, boolean yearly) implements Term {}

    /** How a body stands in a round. */
    sealed interface State {
        /** By its light or its grade: 灯是「…」. */
        record Word(Condition.Among among) implements State {}

        /** By its place, from the first or from the last: 居前n位, 居末n位. */
        record Placed(boolean fromLast, Term within) implements State {}
    }

    /** A number as written, in base units. */
    record Literal(Fraction value) implements Term {}

    /** A named number, with the opposite sign when {@code negative}. */
    record Named(String name, boolean negative) implements Term {}

    /**
     * How many of a body's items have these verdicts: 本单位「…」中判定属于「…」的项数, or 占比.
     *
     * @param extent which items are looked at
     * @param denied for 不是 and 不属于
     * @param verdicts words of verdicts
     * @param share whether their share is meant, not their number
     */
    record Items(Extent extent, boolean denied, List<String> verdicts, boolean share) implements Term {
        /** Copies the list. */
        public Items {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * How often something happened to a body: 发生「…」.
     *
     * @param kinds any of them counts
     * @param level the lowest level that counts; null for any, also for none
     */
    record Times(List<String> kinds, @Nullable Level level) implements Term {
        /** Copies the list. */
        public Times {
            kinds = List.copyOf(kinds);
        }
    }
}
