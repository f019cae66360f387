package io.kaohe.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rule that comes nearest to speaking of something, and what keeps it from that.
 *
 * @param rule the rule
 * @param sentence the first of its conditions that does not hold
 */
record Near(Rule rule, String sentence) {
    /** The rule with the fewest conditions that do not hold, of equals the one with the most that do. @throws java.util.NoSuchElementException without rules */
    static Near of(List<Asked> rules, World world) {
        Asked nearest = rules.stream()
                .min(Comparator.comparingInt(
                                (Asked asked) -> failing(asked, world).size())
                        .thenComparingInt(asked -> -holding(asked, world))
                        .thenComparing(asked -> asked.rule().id()))
                .orElseThrow();
        List<String> failing = failing(nearest, world);
        return new Near(nearest.rule(), failing.isEmpty() ? "" : failing.get(0));
    }

    private static int holding(Asked asked, World world) {
        int supposed = (int) asked.asks().stream()
                .filter(ask -> world.cell(ask.axis()) != null)
                .count();
        return supposed - failing(asked, world).size();
    }

    /** The conditions of the rule that do not hold there. */
    static List<String> failing(Asked asked, World world) {
        return IntStream.range(0, asked.asks().size())
                .filter(i -> {
                    Cell cell = world.cell(asked.asks().get(i).axis());
                    return cell != null && !asked.asks().get(i).admits(cell);
                })
                .mapToObj(i -> asked.sentences().get(i))
                .toList();
    }
}
