package io.kaohe.score;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a block's targets come to together, in shares of its full marks.
 *
 * @param earned what is earned
 * @param highest the most that can be reached; null when nothing caps it
 * @param open what could not be judged
 * @param reason how it came to that
 */
record Merged(Fraction earned, @Nullable Fraction highest, Fraction open, Reason reason) {
    /** A share that nothing can change any more. */
    static Merged decided(Fraction share, Reason reason) {
        return new Merged(share, share, Fraction.ZERO, reason);
    }
}
