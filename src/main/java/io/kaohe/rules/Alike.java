package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
 * out the same. One of them in the working memory stands for all, and what rules say of it they say of each.
 */
final class Alike {
    /** Neither side known; then below, equal, above. */
    private static final byte UNKNOWN = 0;

    private static final byte EQUAL = 2;
    private static final @Nullable String[] NO_WORDS = {};
    private static final byte[] NO_SIGNS = {};

    private final Map<String, Asks> byMethod;
    private final Asks asks;

    private Alike(Map<String, Asks> byMethod, Asks asks) {
        this.byMethod = byMethod;
        this.asks = asks;
    }

    /** What some rules ask of a fact. */
    private static final class Asks {
        private final Set<Attribute> words = EnumSet.noneOf(Attribute.class);
        private final Map<Term, Set<Term>> sides = new LinkedHashMap<>();
        private int comparisons;

        void add(Rule rule) {
            if (rule.outcome() instanceof Outcome.Pay) {
                words.add(Attribute.PART);
            }
            rule.conditions().stream().flatMap(Condition::plain).forEach(condition -> {
                if (condition instanceof Condition.Among among) {
                    words.add(among.attribute());
                } else if (condition instanceof Condition.Compare compare) {
                    Set<Term> right = sides.computeIfAbsent(compare.left(), left -> new LinkedHashSet<>());
                    comparisons += right.add(compare.right()) ? 1 : 0;
                }
            });
        }

        @Nullable
        String[] words(MeasuredSubject subject) {
            @Nullable String[] said = new String[words.size()];
            int at = 0;
            for (Attribute attribute : words) {
                said[at++] = subject.word(attribute);
            }
            return said;
        }

        byte[] signs(MeasuredSubject subject) {
            byte[] signs = new byte[comparisons];
            int at = 0;
            for (Map.Entry<Term, Set<Term>> side : sides.entrySet()) {
                Optional<Fraction> left = subject.find(side.getKey());
                for (Term right : side.getValue()) {
                    signs[at++] = left.isEmpty() ? UNKNOWN : sign(left.get(), subject.find(right));
                }
            }
            return signs;
        }
    }

    /**
     * What those rules ask, which all look at one kind of fact, a measured target. An award rule that names its method looks at
     * no target of another one, and what it asks is asked of its own alone.
     */
    static Alike of(Collection<Rule> rules) {
        Map<String, Asks> byMethod = new HashMap<>();
        Asks asks = new Asks();
        for (Rule rule : rules) {
            List<String> methods = methods(rule);
            methods.forEach(method ->
                    byMethod.computeIfAbsent(method, key -> new Asks()).add(rule));
            if (methods.isEmpty()) {
                asks.add(rule);
            }
        }
        if (!byMethod.isEmpty()) {
            asks.words.add(Attribute.METHOD);
        }
        return new Alike(byMethod, asks);
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

    /** One of each, in their order; each of the others will have spoken of it what is spoken of the one that is like it. */
    <S extends MeasuredSubject> List<S> apart(List<S> subjects) {
        Map<Likeness, S> first = new HashMap<>();
        List<S> apart = new ArrayList<>();
        for (S subject : subjects) {
            S known = first.putIfAbsent(likeness(subject), subject);
            if (known == null) {
                apart.add(subject);
            } else {
                subject.like(known);
            }
        }
        return apart;
    }

    private Likeness likeness(MeasuredSubject subject) {
        Asks own = byMethod.isEmpty() ? null : byMethod.get(subject.word(Attribute.METHOD));
        return new Likeness(
                asks.words(subject),
                asks.signs(subject),
                own == null ? NO_WORDS : own.words(subject),
                own == null ? NO_SIGNS : own.signs(subject));
    }

    private static byte sign(Fraction left, Optional<Fraction> right) {
        return right.isEmpty() ? UNKNOWN : (byte) (EQUAL + Integer.signum(left.compareTo(right.get())));
    }

    /** What all rules together see of a fact; then what those of its own method do. */
    private static final class Likeness {
        private final @Nullable String[] words;
        private final byte[] signs;
        private final @Nullable String[] ownWords;
        private final byte[] ownSigns;

        Likeness(@Nullable String[] words, byte[] signs, @Nullable String[] ownWords, byte[] ownSigns) {
            this.words = words;
            this.signs = signs;
            this.ownWords = ownWords;
            this.ownSigns = ownSigns;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Likeness likeness
                    && Arrays.equals(words, likeness.words)
                    && Arrays.equals(signs, likeness.signs)
                    && Arrays.equals(ownWords, likeness.ownWords)
                    && Arrays.equals(ownSigns, likeness.ownSigns);
        }

        @Override
        public int hashCode() {
            int common = 31 * Arrays.hashCode(words) + Arrays.hashCode(signs);
            return 31 * (31 * common + Arrays.hashCode(ownWords)) + Arrays.hashCode(ownSigns);
        }
    }
}
