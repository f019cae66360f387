package io.kaohe.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules with what was compiled of them. Each step's rules are an engine of their own: a working memory costs by what its
 * engine holds, and every target needs several.
 *
 * @param rules in the order of their indexes
 * @param constants what they refer to by index
 * @param engines the compiled rules, by the fact that they look at
 * @param watch looks on
 */
record Rulebook(List<Rule> rules, Constants constants, Map<Class<? extends Subject>, Engine> engines, Watch watch) {
    static Rulebook of(List<Rule> rules) {
        return new Rulebook(List.of(), new Constants(), Map.of(), Watch.NONE).of(rules, Engine::compile);
    }

    /**
     * These rules instead, under the same watch. What reads the same as DRL is not compiled again: so it is where only
     * numbers changed.
     */
    Rulebook rewritten(List<Rule> others) {
        Map<String, Engine> compiled = new LinkedHashMap<>();
        engines.values().forEach(engine -> compiled.put(engine.drl(), engine));
        return of(others, drl -> compiled.computeIfAbsent(drl, Engine::compile));
    }

    private Rulebook of(List<Rule> others, Function<String, Engine> compiler) {
        Expansion expansion = new Expansion(others);
        Map<Class<? extends Subject>, Engine> made = new LinkedHashMap<>();
        for (Focus focus : Focus.values()) {
            expansion.drl(focus).map(compiler).ifPresent(engine -> made.put(focus.subject(), engine));
        }
        return new Rulebook(List.copyOf(others), expansion.constants(), Collections.unmodifiableMap(made), watch);
    }

    /** The same rules under a watch. */
    Rulebook watched(Watch by) {
        return new Rulebook(rules, constants, engines, by);
    }

    /** Lets every rule on them look at every subject; all are of one kind. */
    void run(List<? extends Subject> subjects) {
        Engine engine = subjects.isEmpty() ? null : engines.get(subjects.get(0).getClass());
        if (engine != null) {
            engine.run(subjects, index -> watch.speaks(rules.get(index).id()));
        }
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
