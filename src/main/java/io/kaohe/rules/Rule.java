package io.kaohe.rules;

import io.kaohe.report.RuleInfo;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Supplier;

/** A rule. What its sentences mean is read again when it is asked for, where the build has read it once. */
final class Rule {
    private final RuleInfo info;
    private final Focus focus;
    private final Needs needs;
    private final Supplier<Meaning> meaning;

    /**
     * @param info as its authors wrote it
     * @param focus what it looks at
     * @param needs what it names
     * @param meaning what it says; asked as often as the rule is
     */
    Rule(RuleInfo info, Focus focus, Needs needs, Supplier<Meaning> meaning) {
        this.info = info;
        this.focus = focus;
        this.needs = needs;
        this.meaning = meaning;
    }

    /**
     * What it names of what stands elsewhere.
     *
     * @param tables the tables its formulas look up
     * @param indicators names of the indicators it asks for beside the one it looks at
     * @param methods the award methods it asks for
     */
    record Needs(SortedSet<String> tables, SortedSet<String> indicators, SortedSet<String> methods) {}

    /**
     * What it says.
     *
     * @param conditions all must hold
     * @param outcome what it then says
     */
    record Meaning(List<Condition> conditions, Outcome outcome) {
        /** Copies the list. */
        Meaning {
            conditions = List.copyOf(conditions);
        }
    }

    RuleInfo info() {
        return info;
    }

    String id() {
        return info.id();
    }

    Focus focus() {
        return focus;
    }

    Needs needs() {
        return needs;
    }

    SortedSet<String> tables() {
        return needs.tables();
    }

    SortedSet<String> indicators() {
        return needs.indicators();
    }

    List<Condition> conditions() {
        return meaning.get().conditions();
    }

    Outcome outcome() {
        return meaning.get().outcome();
    }

    @Override
    public String toString() {
        return id();
    }
}
