package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Statistic;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One quantity of a whole group. */
final class Column {
    private final Sorted<Fraction> sorted;
    private final List<Fraction> values;
    private final boolean lessIsBetter;
    private final Map<Statistic, Fraction> statistics = new ConcurrentHashMap<>();

    Column(Stream<Fraction> values, boolean lessIsBetter) {
        this.lessIsBetter = lessIsBetter;
        this.sorted = Sorted.of(values, lessIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder());
        this.values = sorted.entries();
    }

    /** A number that stands for all of them; empty where nobody has a value. */
    Optional<Fraction> statistic(Statistic statistic) {
        return values.isEmpty() ? Optional.empty() : Optional.of(statistics.computeIfAbsent(statistic, this::computed));
    }

    /** One more than those that are better, or counted from the back those that are worse. */
    Fraction place(Fraction own, boolean fromTheBack) {
        return Fraction.of(sorted.place(own, fromTheBack));
    }

    /** Who stands alone is not the first of anything. */
    boolean ranks() {
        return sorted.ranks();
    }

    private Fraction computed(Statistic statistic) {
        Fraction best = values.get(0);
        Fraction worst = values.get(values.size() - 1);
        return switch (statistic) {
            case SUM -> sum();
            case MEAN -> sum().dividedBy(Fraction.of(values.size()));
            case MEDIAN -> median();
            case GREATEST -> lessIsBetter ? worst : best;
            case LEAST -> lessIsBetter ? best : worst;
            case BEST -> best;
            case WORST -> worst;
            case COUNT -> Fraction.of(values.size());
        };
    }

    private Fraction sum() {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction median() {
        int half = values.size() / 2;
        Fraction upper = values.get(half);
        return values.size() % 2 == 1
                ? upper
                : upper.plus(values.get(half - 1)).dividedBy(Fraction.of(new BigDecimal("2")));
    }
}
