package io.kaohe.rules;

import io.kaohe.report.RuleInfo;
import java.util.List;
import java.util.SortedSet;

/**
 * A rule, understood.
 *
 * @param info as its authors wrote it
 * @param focus what it looks at
 * @param conditions all must hold
 * @param outcome what it then says
 * @param tables the tables its formulas look up
 * @param indicators names of the indicators it asks for beside the one it looks at
 */
record Rule(
        RuleInfo info,
        Focus focus,
        List<Condition> conditions,
        Outcome outcome,
        SortedSet<String> tables,
        SortedSet<String> indicators) {
    /** Copies the list. */
    Rule {
        conditions = List.copyOf(conditions);
    }

    String id() {
        return info.id();
    }
}
