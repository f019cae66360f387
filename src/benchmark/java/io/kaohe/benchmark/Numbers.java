package io.kaohe.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured in several rounds, in their order.
 *
 * @param each one a round
 */
record Numbers(List<Double> each) {
    /** Copies the list. */
    Numbers {
        each = List.copyOf(each);
    }

    static Numbers none() {
        return new Numbers(List.of());
    }

    /** These and those of more rounds. */
    Numbers and(Numbers more) {
        return new Numbers(
                Stream.concat(each.stream(), more.each.stream()).toList());
    }

    Numbers dividedBy(double number) {
        return new Numbers(each.stream().map(one -> one / number).toList());
    }

    /** Round by round, so that what disturbs one of two disturbs the other. */
    Numbers over(Numbers other) {
        return with(other, (one, two) -> one / two);
    }

    /** Round by round, the exponent by which the time grows between two sizes of which one is so many times the other. */
    Numbers exponent(Numbers smaller, double times) {
        return with(smaller, (large, small) -> Math.log(large / small) / Math.log(times));
    }

    private Numbers with(Numbers other, DoubleBinaryOperator operator) {
        return new Numbers(IntStream.range(0, Math.min(each.size(), other.each.size()))
                .mapToObj(at -> operator.applyAsDouble(each.get(at), other.each.get(at)))
                .toList());
    }

    /** The one in the middle; of two, the lower. */
    String median() {
        return words(each.stream().sorted().toList().get((each.size() - 1) / 2));
    }

    /** The least and the most. */
    String range() {
        List<Double> sorted = each.stream().sorted().toList();
        return words(sorted.get(0)) + "–" + words(sorted.get(sorted.size() - 1));
    }

    /** Three digits, or all in front of the point. */
    static String words(double number) {
        String form = number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, number);
    }
}
