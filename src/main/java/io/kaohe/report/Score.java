package io.kaohe.report;

import io.kaohe.facts.Fraction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A total with its range. With P points earned, M full marks of what is due, U full marks of what is due and could not be
 * judged, and S the surplus that those could still earn: 最低 P/M, 按已判 P/(M-U), 最高 (P+U+S)/M.
 *
 * <p>Those of a body are the sums of those of its blocks and of what stands in none. A block that takes the lowest of its
 * targets, or asks for all of them, is unjudged as a whole while something open could change it: then U is its M, and S may
 * be below 0, for what is known already limits what it can reach.
 *
 * @param points P, with what bonuses and deductions add: of their R, 最低 and 最高 hold R/M, and 按已判 is (P-R)/(M-U) + R/M, for a
 *     bonus earned once is not earned again by what could not be judged
 * @param possible M
 * @param unjudged U
 * @param lowest null where M is 0 or too little could be judged
 * @param judged null where M-U is 0 or too little could be judged
 * @param highest null where M is 0, too little could be judged, or an unjudged part has no cap
 * @param judgeable how much could be judged
 */
public record Score(
        BigDecimal points,
        BigDecimal possible,
        BigDecimal unjudged,
        @Nullable Fraction lowest,
        @Nullable Fraction judged,
        @Nullable Fraction highest,
        Judgeable judgeable) {
    /**
     * How much could be judged.
     *
     * @param marks (M-U)/M; null where M is 0
     * @param count targets that are due and were judged
     * @param of targets that are due
     */
    public record Judgeable(@Nullable Fraction marks, int count, int of) {}
}
