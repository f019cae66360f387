package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is, drawn on a scale on which the promise stands at two thirds: far enough for the usual caps, near enough
 * for a shortfall to be seen.
 *
 * @param tone what came out
 * @param value its length in hundredths of the scale
 * @param pace where it should be by now; null without a schedule
 */
record Bar(String tone, String value, @Nullable String pace) {
    private static final Fraction HUNDREDTHS_AT_PROMISE = Fraction.of(200).dividedBy(Fraction.of(3));
    private static final Fraction END = Fraction.of(100);

    /** Null where no share of the promise can be told. */
    static @Nullable Bar of(Judgement judgement) {
        Measurement measured = judgement.measurement();
        Fraction done = measured.value(Quantity.PROGRESS);
        Fraction share = done == null ? measured.value(Quantity.COMPLETION) : done;
        if (share == null) {
            return null;
        }
        Fraction pace = measured.value(Quantity.PACE);
        return new Bar(Tone.of(judgement.verdict()).style(), at(share), pace == null ? null : at(pace));
    }

    /** Where a share of the promise stands, within the scale. */
    static String at(Fraction share) {
        Fraction hundredths =
                share.times(HUNDREDTHS_AT_PROMISE).max(Fraction.ZERO).min(END);
        return Shown.plain(hundredths.rounded(1, RoundingMode.HALF_UP));
    }
}
