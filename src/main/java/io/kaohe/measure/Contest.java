package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A group placed by one quantity, and where that is the same by another (再比): the heavier task first. */
final class Contest {
    private final List<Entrant> entrants;
    private final Comparator<Entrant> order;

    /**
     * A body in it.
     *
     * @param again what tells it apart from its equals; without it, it stands behind them
     */
    record Entrant(Fraction value, Optional<Fraction> again) {}

    Contest(Stream<Entrant> entrants, boolean lessIsBetter, boolean lessAgain) {
        this.order = Comparator.comparing(Entrant::value, better(lessIsBetter))
                .thenComparing(entrant -> entrant.again().orElse(null), Comparator.nullsLast(better(lessAgain)));
        this.entrants = entrants.toList();
    }

    private static Comparator<Fraction> better(boolean less) {
        return less ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    /** One more than those that are better, or counted from the back those that are worse; who stands alone has no place. */
    Optional<Fraction> place(Entrant own, boolean fromTheBack) {
        Comparator<Entrant> before = fromTheBack ? order.reversed() : order;
        long ahead = entrants.stream()
                .filter(other -> before.compare(other, own) < 0)
                .count();
        return entrants.size() > 1 ? Optional.of(Fraction.of(1 + ahead)) : Optional.empty();
    }
}
