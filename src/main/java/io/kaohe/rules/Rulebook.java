package io.kaohe.rules;

import java.util.List;
import java.util.Optional;

/**
 * Rules with what was compiled of them.
 *
 * @param rules in the order of their indexes
 * @param constants what they refer to by index
 * @param engine the compiled rules
 */
record Rulebook(List<Rule> rules, Constants constants, Engine engine) {
    static Rulebook of(List<Rule> rules) {
        Expansion expansion = new Expansion(rules);
        return new Rulebook(List.copyOf(rules), expansion.constants(), Engine.compile(expansion.drl()));
    }

    /** Lets every rule look at every subject. */
    void run(List<? extends Subject> subjects) {
        engine.run(subjects);
    }

    /** The rule that spoke of the subject; empty when none did, or more than one. */
    Optional<Rule> only(Subject subject) {
        List<Integer> spoken = subject.spoken();
        return spoken.size() == 1 ? Optional.of(rules.get(spoken.get(0))) : Optional.empty();
    }

    /** Every rule that spoke of the subject, by id. */
    List<Rule> spoken(Subject subject) {
        return subject.spoken().stream().map(rules::get).toList();
    }

    /** The ids of the rules that spoke of the subject, sorted. */
    List<String> ids(Subject subject) {
        return spoken(subject).stream().map(Rule::id).sorted().toList();
    }
}
