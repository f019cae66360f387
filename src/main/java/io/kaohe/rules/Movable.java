package io.kaohe.rules;

import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Source;
import io.kaohe.report.NumberHold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A number of a pack that can be moved by one in its last printed digit.
 *
 * @param kind where it stands
 * @param name as in {@link NumberHold}
 * @param value as written
 * @param source where it is written
 * @param rules the ids of the rules that use it, sorted
 * @param looked the cases that may come out otherwise when it moves
 * @param moved the pack with the number moved up (1) or down (-1); empty when it then cannot be used
 */
record Movable(
        NumberHold.Kind kind,
        String name,
        String value,
        Source source,
        List<String> rules,
        Predicate<Trials.Tried> looked,
        Function<Integer, Optional<Moved>> moved) {
    /**
     * Rules, and what becomes of a case.
     *
     * @param rules under which the case is tried
     * @param change of the case's own settings
     */
    record Moved(RulePack rules, UnaryOperator<RuleCase> change) {
        RuleCase in(RuleCase each) {
            return change.apply(each);
        }
    }

    /** One more, or one less, in the last digit that is printed. */
    static BigDecimal step(BigDecimal value, int direction) {
        return value.add(value.ulp().multiply(BigDecimal.valueOf(direction)));
    }
}
