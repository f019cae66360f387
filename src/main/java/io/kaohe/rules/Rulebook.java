package io.kaohe.rules;

import io.kaohe.report.Standing;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules with what was compiled of them.
 *
 * @param rules in the order of the files
 * @param index the same, by what is asked of them
 * @param keyed the same, by the key under which they speak
 * @param constants what they refer to by key
 * @param heard what the rules that look at such facts have said
 * @param precedents the targets that were decided already
 * @param compiled the compiled rules
 * @param compiler compiled them
 * @param watch looks on
 */
record Rulebook(
        List<Rule> rules,
        RuleIndex index,
        Map<String, Rule> keyed,
        Constants constants,
        Map<Focus, Heard> heard,
        Precedents precedents,
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
        RuleIndex index = new RuleIndex(read.rules());
        return new Rulebook(
                List.copyOf(read.rules()),
                index,
                expanded.keyed(),
                expanded.constants(),
                heard(read.rules()),
                new Precedents(new Once<>(() -> Alike.ofTargets(read.rules())), index),
                compiled,
                compiler,
                watch);
    }

    private static Map<Focus, Heard> heard(List<Rule> rules) {
        Map<Focus, Heard> heard = new EnumMap<>(Focus.class);
        for (Focus focus : Focus.values()) {
            heard.put(
                    focus,
                    new Heard(new Once<>(() -> Alike.of(
                            focus,
                            rules.stream().filter(rule -> rule.focus() == focus).toList()))));
        }
        return Collections.unmodifiableMap(heard);
    }

    /** The same rules under a watch. */
    Rulebook watched(Watch by) {
        return new Rulebook(rules, index, keyed, constants, heard, precedents, compiled, compiler, by);
    }

    /**
     * Lets every rule on them look at every subject. Of those that rules cannot tell apart they look at one; who looks on sees
     * all of them.
     */
    void run(Focus focus, List<? extends Subject> subjects) {
        Engine engine = compiled.get().engines().get(focus);
        if (engine == null || subjects.isEmpty()) {
            return;
        }
        if (watch == Watch.NONE) {
            Objects.requireNonNull(heard.get(focus)).of(subjects, engine::run);
        } else {
            engine.run(subjects, key -> watch.speaks(rule(key).id()));
        }
    }

    /**
     * What targets come to, in their order; who looks on sees all of them decided.
     *
     * @param rulings lets every rule look at some
     */
    List<Standing> decided(List<Due> dues, Context context, Function<List<Due>, List<Standing>> rulings) {
        return watch == Watch.NONE ? precedents.of(dues, context, rulings) : rulings.apply(dues);
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

    /** The rule that spoke of the subject; null when none did, or more than one. */
    @Nullable
    Rule only(Subject subject) {
        List<Rule> spoken = spoken(subject);
        return spoken.size() == 1 ? spoken.get(0) : null;
    }

    /** Every rule that spoke of the subject. */
    List<Rule> spoken(Subject subject) {
        return subject.said().rules(keyed);
    }

    /** The ids of the rules that spoke of the subject, sorted. */
    List<String> ids(Subject subject) {
        return spoken(subject).stream().map(Rule::id).sorted().toList();
    }
}
