package io.kaohe.report;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import java.util.List;
import java.util.SortedMap;

/**
 * A scored, explained compliance report. Its order is part of it: bodies in the order of the bodies file, targets in the
 * plan's, rules and numbers by name. It keeps the facts: how a number came about is worked out of them
 * when somebody reads it, one reader after the other.
 *
 * @param run what was run on what
 * @param provisional whether some target or part had no rule or more than one
 * @param bodies the bodies
 * @param rules the rules that spoke, by id
 * @param numbers the named numbers in force that those rules use, by name
 * @param tables the tables that those rules use, by name
 * @param scheme the settings in force
 */
public record Report(
        Run run,
        boolean provisional,
        List<BodyStanding> bodies,
        SortedMap<String, RuleInfo> rules,
        SortedMap<String, NamedNumber> numbers,
        SortedMap<String, Table> tables,
        Scheme scheme) {
    /** Copies the list. */
    public Report {
        bodies = List.copyOf(bodies);
    }
}
