package io.kaohe.facts;

import java.util.List;

/**
 * How the score of a round is made of those of several (合成): a year of its quarters, a quarter of its months, a term of its years.
 *
 * @param slot the rounds that it makes: Q1, H1, Q3, 年, or two digits for a month between them
 * @param shares of which rounds, the earliest first; they add up to 1
 */
public record Composition(String slot, List<Share> shares) {
    /** Copies the list. */
    public Composition {
        shares = List.copyOf(shares);
    }

    /**
     * What a round counts.
     *
     * @param month the last month of the round
     * @param yearsBefore how many years before
     * @param share of the whole, 0 to 1
     */
    public record Share(int month, int yearsBefore, Fraction share) {
        /** The round that is meant at {@code now}. */
        public Round of(Round now) {
            return new Round(now.year() - yearsBefore, month);
        }
    }
}
