package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which facts of a step no rule can tell apart: every word that a rule asks for is the same, and every comparison comes
 * out the same. One of them in a working memory stands for all, and what rules say of it they say of each.
 */
final class Alike {
    /** Neither side known; then below, equal, above. */
    private static final long UNKNOWN = 0;

    private static final long EQUAL = 2;
    private static final @Nullable String[] NO_WORDS = {};
    private static final long[] NO_MORE = {};
    private static final Set<Focus> DECIDING =
            Collections.unmodifiableSet(EnumSet.of(Focus.JUDGING, Focus.AWARDING, Focus.TARGET));
    private static final int SIGN_BITS = 2;
    private static final int SIGNS = Long.SIZE / SIGN_BITS;

    private final Map<String, Asks> byMethod;
    private final Asks common;

    private Alike(Map<String, Asks> byMethod, Asks common) {
        this.byMethod = byMethod;
        this.common = common;
    }

    /** What some rules ask of a fact. */
    private static final class Asks {
        private final long traits;
        private final Attribute[] texts;
        private final Side[] sides;
        private final int comparisons;

        /**
         * What these ask.
         *
         * @param measured whether they look at a measured target
         * @param given words that follow from what else they ask
         */
        Asks(List<Rule> rules, boolean measured, Set<Attribute> given) {
            Set<Attribute> words = EnumSet.noneOf(Attribute.class);
            Map<Term, Set<Term>> compared = new LinkedHashMap<>();
            for (Rule rule : rules) {
                if (rule.outcome() instanceof Outcome.Pay) {
                    words.add(Attribute.PART);
                }
                rule.conditions().stream().flatMap(Condition::plain).forEach(condition -> {
                    if (condition instanceof Condition.Among among) {
                        words.add(among.attribute());
                    } else if (condition instanceof Condition.Compare compare) {
                        compared.computeIfAbsent(compare.left(), left -> new LinkedHashSet<>())
                                .add(compare.right());
                    }
                });
            }
            words.removeAll(given);
            this.traits = measured ? Traits.mask(words) : 0;
            this.texts = words.stream()
                    .filter(word -> !measured || !Traits.has(word))
                    .toArray(Attribute[]::new);
            this.sides = compared.entrySet().stream()
                    .map(side -> new Side(side.getKey(), side.getValue().toArray(Term[]::new)))
                    .toArray(Side[]::new);
            this.comparisons =
                    Arrays.stream(sides).mapToInt(side -> side.rights.length).sum();
        }

        Likeness of(Subject subject) {
            @Nullable String[] words = texts.length == 0 ? NO_WORDS : new String[texts.length];
            for (int at = 0; at < words.length; at++) {
                words[at] = subject.word(texts[at]);
            }
            long own = traits == 0 ? 0 : subject.traits() & traits;
            long first = 0;
            long[] more = comparisons <= SIGNS ? NO_MORE : new long[(comparisons - 1) / SIGNS];
            int at = 0;
            for (Side side : sides) {
                Fraction left = subject.found(side.left);
                for (Term term : side.rights) {
                    Fraction right = left == null ? null : subject.found(term);
                    long sign = sign(left, right) << (at % SIGNS * SIGN_BITS);
                    if (at < SIGNS) {
                        first |= sign;
                    } else {
                        more[at / SIGNS - 1] |= sign;
                    }
                    at++;
                }
            }
            return new Likeness(this, words, own, first, more);
        }

        private static long sign(@Nullable Fraction left, @Nullable Fraction right) {
            return left == null || right == null ? UNKNOWN : EQUAL + Integer.signum(left.compareTo(right));
        }
    }

    /** What is held against what. */
    private static final class Side {
        private final Term left;
        private final Term[] rights;

        Side(Term left, Term[] rights) {
            this.left = left;
            this.rights = rights;
        }
    }

    /**
     * What those rules ask, which all look at one kind of fact. An award rule that names its method looks at no target of another
     * one, and what it asks is asked of its own alone. Empty where a rule asks what is neither a word nor a comparison: how
     * often a body stood so.
     */
    static Optional<Alike> of(Focus focus, Collection<Rule> rules) {
        return rules.stream().anyMatch(Alike::recurs)
                ? Optional.empty()
                : Optional.of(of(rules, focus.target(), Set.of()));
    }

    /**
     * What those rules ask together that judge, pay and review a target: from how it was judged on they ask for a verdict, which
     * follows from what those ask that judge it.
     */
    static Alike ofTargets(Collection<Rule> rules) {
        return of(
                rules.stream().filter(rule -> DECIDING.contains(rule.focus())).toList(),
                true,
                EnumSet.of(Attribute.VERDICT));
    }

    private static boolean recurs(Rule rule) {
        return rule.conditions().stream()
                .flatMap(Condition::plain)
                .anyMatch(one -> one instanceof Condition.Compare compare && compare.left() instanceof Term.Recurring);
    }

    private static Alike of(Collection<Rule> rules, boolean measured, Set<Attribute> given) {
        List<Rule> anyMethod = new ArrayList<>();
        Map<String, List<Rule>> ofMethod = new HashMap<>();
        for (Rule rule : rules) {
            List<String> methods = methods(rule);
            methods.forEach(method ->
                    ofMethod.computeIfAbsent(method, key -> new ArrayList<>()).add(rule));
            if (methods.isEmpty()) {
                anyMethod.add(rule);
            }
        }
        Map<String, Asks> byMethod = new HashMap<>();
        Set<Attribute> givenByMethod = EnumSet.of(Attribute.METHOD);
        givenByMethod.addAll(given);
        ofMethod.forEach((method, own) -> {
            own.addAll(anyMethod);
            byMethod.put(method, new Asks(own, measured, givenByMethod));
        });
        return new Alike(byMethod, new Asks(anyMethod, measured, given));
    }

    /** The methods of which one must be the target's; empty where any may be. */
    private static List<String> methods(Rule rule) {
        return rule.conditions().stream()
                .filter(Condition.Among.class::isInstance)
                .map(Condition.Among.class::cast)
                .filter(among -> among.attribute() == Attribute.METHOD && !among.denied())
                .map(Condition.Among::values)
                .findFirst()
                .orElse(List.of());
    }

    /** What rules see of a fact: whoever is like another in this is like it in all that they can say. */
    Object likeness(Subject subject) {
        Asks asks = byMethod.isEmpty() ? common : byMethod.getOrDefault(subject.word(Attribute.METHOD), common);
        return asks.of(subject);
    }

    /** What the rules of its own method, and those that name none, see of a fact. */
    private static final class Likeness {
        private final Asks asks;
        private final @Nullable String[] words;
        private final long traits;
        private final long signs;
        private final long[] more;

        /** @param signs of the first comparisons; those that do not fit stand in {@code more} */
        Likeness(Asks asks, @Nullable String[] words, long traits, long signs, long[] more) {
            this.asks = asks;
            this.words = words;
            this.traits = traits;
            this.signs = signs;
            this.more = more;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Likeness likeness
                    && asks == likeness.asks
                    && traits == likeness.traits
                    && signs == likeness.signs
                    && Arrays.equals(more, likeness.more)
                    && Arrays.equals(words, likeness.words);
        }

        @Override
        public int hashCode() {
            int bits = 31 * (31 * Long.hashCode(traits) + Long.hashCode(signs)) + Arrays.hashCode(more);
            return 31 * Arrays.hashCode(words) + bits;
        }
    }
}
