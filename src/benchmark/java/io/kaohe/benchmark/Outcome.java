package io.kaohe.benchmark;

import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every variant has to say of a body.
 *
 * @param body its id
 * @param points its total
 * @param rate points over what could be judged, in percent to two digits; null when too little could be judged
 * @param grade null with the rate
 * @param place among the bodies of its county; null with the rate
 * @param light null with the rate
 * @param lines one a target, in the plan's order
 */
record Outcome(
        String body,
        BigDecimal points,
        @Nullable BigDecimal rate,
        @Nullable String grade,
        @Nullable Integer place,
        @Nullable String light,
        List<Line> lines) {
    /**
     * What there is to say of a target.
     *
     * @param rate how much of the target was reached, in percent to two digits; null where there is no figure or nothing to divide by
     * @param gap what is still to be reached, or how far a limit is passed; null where there is no figure
     * @param verdict whether that is enough
     * @param light null where nothing could be judged
     * @param points null where nothing could be judged
     */
    record Line(
            @Nullable BigDecimal rate,
            @Nullable BigDecimal gap,
            Verdict verdict,
            @Nullable String light,
            @Nullable BigDecimal points) {}
}
