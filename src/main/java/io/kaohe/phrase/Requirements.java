package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Join;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A requirement with all that belongs to it: promise, deadline, one test or several, levels. */
final class Requirements {
    private static final Pattern ANY = Pattern.compile(",?(?:或者|或)(?!以上|以下)");
    private static final Pattern ALL = Pattern.compile(",?(?:并且|并同时|且|和|并|同时|以及)|[,、]");
    private static final Pattern RATE_FIRST = Pattern.compile("(?:增速|增幅|涨幅|降幅).*");
    private static final Pattern OWN_ASPECT = Pattern.compile(".*(?:增|降|减|涨|升|提高).*");

    private Requirements() {}

    /** The requirement, with the plain text as its text; refused by name; empty when the text is none. */
    static Optional<Reading<Requirement>> read(String plain) {
        Opening opening = Opening.ofRequirement(unquoted(plain));
        Optional<Reading<Requirement>> read = read(plain, opening);
        return read.isPresent() && opening.twice() ? Optional.of(Reading.refused("phrase.opening.twice")) : read;
    }

    /** Quotation marks make emphasis, not meaning: “只增不减”. */
    static String unquoted(String plain) {
        return plain.replaceAll("[“”\"‘’'「」『』]", "");
    }

    private static Optional<Reading<Requirement>> read(String plain, Opening opening) {
        return Grammar.read(opening.rest())
                .map(one -> one.map(test -> requirement(plain, Join.ALL, List.of(test), opening, null)))
                .or(() -> Levels.read(opening).map(read -> read.map(levels -> levels.requirement(plain, opening))))
                .or(() -> several(plain, opening));
    }

    /** The requirement as it is written. */
    static Requirement worded(String text, Requirement read) {
        return new Requirement(
                text, read.join(), read.tests(), read.commitment(), read.by(), read.floor(), read.stretch());
    }

    /** The requirement of these parts. */
    static Requirement requirement(
            String plain, Join join, List<Test> tests, Opening opening, @Nullable Levels levels) {
        Amount floor = levels == null ? null : levels.floor();
        Amount stretch = levels == null ? null : levels.stretch();
        return new Requirement(plain, join, tests, opening.commitment(), opening.by(), floor, stretch);
    }

    private static Optional<Reading<Requirement>> several(String plain, Opening opening) {
        List<String> any = List.of(ANY.split(opening.rest(), -1));
        if (any.size() > 1) {
            return joined(plain, Join.ANY, any, opening);
        }
        List<String> all = List.of(ALL.split(opening.rest(), -1));
        return all.size() > 1 ? joined(plain, Join.ALL, all, opening) : Optional.empty();
    }

    private static Optional<Reading<Requirement>> joined(
            String plain, Join join, List<String> clauses, Opening opening) {
        List<Test> tests = new ArrayList<>();
        for (String clause : clauses) {
            Optional<Reading<Test>> read = Grammar.read(clause);
            Test test = read.map(Reading::value).orElse(null);
            if (test == null) {
                return read.map(Reading::refusal);
            }
            tests.add(test);
        }
        if (Opposed.any(tests, join)) {
            return Optional.of(Reading.refused("phrase.opposed"));
        }
        if (!Alike.of(tests) || unclear(clauses)) {
            return Optional.of(Reading.refused("phrase.joined"));
        }
        return Optional.of(
                compared(tests)
                        ? Reading.refused("phrase.benchmark.aspect")
                        : Reading.of(requirement(plain, join, tests, opening, null)));
    }

    /** After 增长8% it is not said whether the growth or the figure itself is to be above 全省平均水平. */
    private static boolean compared(List<Test> tests) {
        return tests.stream().anyMatch(test -> test.aspect() != Aspect.LEVEL)
                && tests.stream().anyMatch(test -> test instanceof Test.Benchmark && test.aspect() == Aspect.LEVEL);
    }

    /** After 增速达到8% it is not said whether 全市前3 is the growth's place or the figure's. */
    private static boolean unclear(List<String> clauses) {
        return RATE_FIRST.matcher(clauses.get(0)).matches()
                && clauses.stream()
                        .skip(1)
                        .anyMatch(clause -> !OWN_ASPECT.matcher(clause).matches());
    }
}
