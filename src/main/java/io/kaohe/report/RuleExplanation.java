package io.kaohe.report;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Table;
import java.util.List;

/**
 * A rule with everything in its pack that belongs to it.
 *
 * @param rule the rule as its authors wrote it
 * @param numbers the named numbers that it uses, each with all its dates of effect
 * @param tables the tables that it looks up
 * @param cases the cases that say it must speak, in file order
 * @param drl what Drools is given for it; texts, numbers and formulas stand in it by index
 */
public record RuleExplanation(
        RuleInfo rule, List<NamedNumber> numbers, List<Table> tables, List<RuleCase> cases, String drl) {
    /** Copies the lists. */
    public RuleExplanation {
        numbers = List.copyOf(numbers);
        tables = List.copyOf(tables);
        cases = List.copyOf(cases);
    }
}
