package io.kaohe.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rules with what was compiled of them.
 *
 * @param rules in the order of the files
 * @param keyed the same, by the key under which they speak
 * @param constants what they refer to by key
 * @param compiled the compiled rules
 * @param compiler compiled them
 * @param watch looks on
 */
record Rulebook(
        List<Rule> rules,
        Map<String, Rule> keyed,
        Constants constants,
        Supplier<Compiled> compiled,
        Compiler compiler,
        Watch watch) {
    static Rulebook of(ReadRules read, Compiler compiler, Compiled like) {
        return of(read, compiler, like, Watch.NONE);
    }

    /** The same, where everything is compiled already and is being made ready: it is waited for when rules are to be run. */
    static Rulebook of(ReadRules read, Compiler compiler, Supplier<Compiled> begun) {
        Expanded expanded = read.expanded();
        Supplier<Compiled> compiled = new Once<>(() -> compiler.compile(expanded.pieces(), begun.get()));
        return of(read, compiler, compiled, Watch.NONE);
    }

    /**
     * These rules instead, under the same watch. What reads the same as DRL is not compiled again: so it is where only
     * numbers changed.
     */
    Rulebook rewritten(ReadRules others) {
        return of(others, compiler, compiled.get(), watch);
    }

    private static Rulebook of(ReadRules read, Compiler compiler, Compiled like, Watch watch) {
        Compiled compiled = compiler.compile(read.expanded().pieces(), like);
        return of(read, compiler, () -> compiled, watch);
    }

    private static Rulebook of(ReadRules read, Compiler compiler, Supplier<Compiled> compiled, Watch watch) {
        Expanded expanded = read.expanded();
        return new Rulebook(
                List.copyOf(read.rules()), expanded.keyed(), expanded.constants(), compiled, compiler, watch);
    }

    /** The same rules under a watch. */
    Rulebook watched(Watch by) {
        return new Rulebook(rules, keyed, constants, compiled, compiler, by);
    }

    /** Lets every rule on them look at every subject; all are of one kind. */
    void run(List<? extends Subject> subjects) {
        for (Map.Entry<Focus, Engine> step : compiled.get().engines().entrySet()) {
            if (!subjects.isEmpty() && step.getKey().subject().isInstance(subjects.get(0))) {
                step.getValue().run(subjects, key -> watch.speaks(rule(key).id()));
            }
        }
    }

    private Rule rule(String key) {
        return Optional.ofNullable(keyed.get(key)).orElseThrow();
    }

    /** The rule that spoke of the subject; empty when none did, or more than one. */
    Optional<Rule> only(Subject subject) {
        List<Rule> spoken = spoken(subject);
        return spoken.size() == 1 ? Optional.of(spoken.get(0)) : Optional.empty();
    }

    /** Every rule that spoke of the subject. */
    List<Rule> spoken(Subject subject) {
        return subject.spoken().stream().map(this::rule).toList();
    }

    /** The ids of the rules that spoke of the subject, sorted. */
    List<String> ids(Subject subject) {
        return spoken(subject).stream().map(Rule::id).sorted().toList();
    }
}
