package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Score;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A total with its range, drawn from 0 to the full marks or beyond.
 *
 * @param lowest where it ends at least, 0 to 100
 * @param judged where it stands by what could be judged
 * @param width from the lowest to the highest
 * @param full where the full marks are
 */
record RangeChart(String lowest, String judged, String width, String full) {
    /** Null where there is no score. */
    static @Nullable RangeChart of(Score score) {
        Fraction lowest = score.lowest();
        Fraction judged = score.judged();
        if (lowest == null || judged == null) {
            return null;
        }
        Fraction highest = score.highest();
        Fraction most = highest == null ? judged.max(lowest) : highest.max(judged);
        Fraction end = most.max(Fraction.ONE);
        Fraction top = highest == null ? end : highest;
        return new RangeChart(at(lowest, end), at(judged, end), at(top.minus(lowest), end), at(Fraction.ONE, end));
    }

    private static String at(Fraction share, Fraction end) {
        Fraction hundredths = Shown.in(Unit.PERCENT, share.dividedBy(end)).max(Fraction.ZERO);
        return Shown.plain(hundredths.rounded(1, RoundingMode.HALF_UP));
    }
}
