package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A group placed by one quantity, and where that is the same by another (再比): the heavier task first. */
final class Contest {
    private final Sorted<Entrant> entrants;

    /**
     * A body in it.
     *
     * @param again what tells it apart from its equals; without it, it stands behind them
     */
    record Entrant(Fraction value, Optional<Fraction> again) {}

    Contest(Stream<Entrant> entrants, boolean lessIsBetter, boolean lessAgain) {
        Comparator<Entrant> order = Comparator.comparing(Entrant::value, better(lessIsBetter))
                .thenComparing(entrant -> entrant.again().orElse(null), Comparator.nullsLast(better(lessAgain)));
        this.entrants = Sorted.of(entrants, order);
    }

    private static Comparator<Fraction> better(boolean less) {
        return less ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    /** One more than those that are better, or counted from the back those that are worse; who stands alone has no place. */
    Optional<Fraction> place(Entrant own, boolean fromTheBack) {
        return entrants.ranks() ? Optional.of(Fraction.of(entrants.place(own, fromTheBack))) : Optional.empty();
    }
}
