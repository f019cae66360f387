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

/** One quantity of a whole group, sorted once: a place is then found without looking at everybody. */
final class Column {
    private final List<Fraction> values;
    private final Comparator<Fraction> order;
    private final boolean lessIsBetter;
    private final Map<Statistic, Fraction> statistics = new ConcurrentHashMap<>();

    Column(Stream<Fraction> values, boolean lessIsBetter) {
        this.lessIsBetter = lessIsBetter;
        this.order = lessIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
        this.values = values.sorted(order).toList();
    }

    /** A number that stands for all of them; empty where nobody has a value. */
    Optional<Fraction> statistic(Statistic statistic) {
        return values.isEmpty() ? Optional.empty() : Optional.of(statistics.computeIfAbsent(statistic, this::computed));
    }

    /** One more than those that are better, or counted from the back those that are worse. */
    Fraction place(Fraction own, boolean fromTheBack) {
        int better = ahead(own, 0, false);
        return Fraction.of(1L + (fromTheBack ? values.size() - ahead(own, better, true) : better));
    }

    /** Who stands alone is not the first of anything. */
    boolean ranks() {
        return values.size() > 1;
    }

    /** How many come before a value, or with {@code level} before or level with it. */
    private int ahead(Fraction own, int from, boolean level) {
        int low = from;
        int high = values.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(values.get(middle), own);
            if (compared < 0 || (level && compared == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
