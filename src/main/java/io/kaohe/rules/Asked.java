package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule as what it asks.
 *
 * @param rule the rule
 * @param asks one a condition, in their order, without those that cannot be told from numbers alone
 * @param sentences the condition of each ask, as written
 * @param open whether there are such conditions: then the rule may speak where all of {@code asks} hold, or may not
 */
record Asked(Rule rule, List<Ask> asks, List<String> sentences, boolean open) {
    /** Copies the lists. */
    Asked {
        asks = List.copyOf(asks);
        sentences = List.copyOf(sentences);
    }

    /** What the rule asks when the named numbers have these values. */
    static Asked of(Rule rule, Function<Term.Named, Optional<Fraction>> numbers) {
        List<Ask> asks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            String sentence = rule.info().sentences().get(i);
            Ask.of(rule.conditions().get(i), numbers).ifPresent(ask -> {
                asks.add(ask);
                sentences.add(sentence);
            });
        }
        return new Asked(rule, asks, sentences, asks.size() < rule.conditions().size());
    }

    /** Whether nothing that is known forbids it. */
    boolean admits(World world) {
        return asks.stream().allMatch(ask -> {
            Cell cell = world.cell(ask.axis());
            return cell == null || ask.admits(cell);
        });
    }
}
