package io.kaohe.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Rules with what was compiled of them.
 *
 * @param rules in the order of the files
 * @param index the same, by what is asked of them
 * @param keyed the same, by the key under which they speak
 * @param constants what they refer to by key
 * @param alike which facts the rules that look at measured targets cannot tell apart
 * @param compiled the compiled rules
 * @param compiler compiled them
 * @param watch looks on
 */
record Rulebook(
        List<Rule> rules,
        RuleIndex index,
        Map<String, Rule> keyed,
        Constants constants,
        Supplier<Map<Focus, Alike>> alike,
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
                List.copyOf(read.rules()),
                new RuleIndex(read.rules()),
                expanded.keyed(),
                expanded.constants(),
                new Once<>(() -> alike(read.rules())),
                compiled,
                compiler,
                watch);
    }

    private static Map<Focus, Alike> alike(List<Rule> rules) {
        Map<Focus, Alike> alike = new EnumMap<>(Focus.class);
        for (Focus focus : Focus.values()) {
            if (focus.target()) {
                alike.put(
                        focus,
                        Alike.of(rules.stream()
                                .filter(rule -> rule.focus() == focus)
                                .toList()));
            }
        }
        return alike;
    }

    /** The same rules under a watch. */
    Rulebook watched(Watch by) {
        return new Rulebook(rules, index, keyed, constants, alike, compiled, compiler, by);
    }

    /** Lets every rule on them look at every subject. */
    void run(Focus focus, List<? extends Subject> subjects) {
        Engine engine = compiled.get().engines().get(focus);
        if (engine != null && !subjects.isEmpty()) {
            run(engine, subjects);
        }
    }

    /**
     * The same for facts of one call, where those that rules cannot tell apart are looked at once. Who looks on sees all of
     * them.
     */
    <S extends MeasuredSubject> void runApart(Focus focus, List<S> subjects) {
        if (subjects.isEmpty() || !looksAt(focus)) {
            return;
        }
        Heard heard = subjects.get(0).context().heard(focus);
        if (watch == Watch.NONE && heard.many(subjects.size())) {
            Alike likeness = Objects.requireNonNull(alike.get().get(focus));
            heard.of(subjects, likeness, some -> run(focus, some));
        } else {
            run(focus, subjects);
        }
    }

    private void run(Engine engine, List<? extends Subject> subjects) {
        if (watch == Watch.NONE) {
            engine.run(subjects);
        } else {
            engine.run(subjects, key -> watch.speaks(rule(key).id()));
        }
    }

    /** Whether a rule looks at such facts at all. */
    boolean looksAt(Focus focus) {
        return compiled.get().engines().containsKey(focus);
    }

    /** Whether a rule writes into a register at all. */
    boolean adjusts() {
        return compiled.get().engines().keySet().stream().anyMatch(Focus::adjusting);
    }

    private Rule rule(String key) {
        return Objects.requireNonNull(keyed.get(key), key);
    }

    /** The rule that spoke of the subject; empty when none did, or more than one. */
    Optional<Rule> only(Subject subject) {
        List<String> spoken = subject.spoken();
        return spoken.size() == 1 ? Optional.of(rule(spoken.get(0))) : Optional.empty();
    }

    /** Every rule that spoke of the subject. */
    List<Rule> spoken(Subject subject) {
        List<String> spoken = subject.spoken();
        return switch (spoken.size()) {
            case 0 -> List.of();
            case 1 -> List.of(rule(spoken.get(0)));
            default -> spoken.stream().map(this::rule).toList();
        };
    }

    /** The ids of the rules that spoke of the subject, sorted. */
    List<String> ids(Subject subject) {
        return spoken(subject).stream().map(Rule::id).sorted().toList();
    }
}
