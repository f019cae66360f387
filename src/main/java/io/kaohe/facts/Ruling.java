package io.kaohe.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision on a target (认定). On one that only a person can judge it says a conclusion, a progress, or both, and
 * points only beside one of them; on one that figures decide, how much of what it falls short is taken out.
 *
 * @param target id of the target
 * @param body id of the body
 * @param round the round it was taken for
 * @param conclusion the word of a verdict (结论), such as 达序时
 * @param progress how much of it is done (进度), 0 or more
 * @param points what it earns (得分), in points
 * @param relief how much of the shortfall is taken out, for instance because of a flood (剔除): a share in %, or an amount
 * @param by who decided (认定人)
 * @param date the day it was decided
 * @param evidence on what grounds (依据)
 * @param source where it is written
 */
public record Ruling(
        String target,
        String body,
        Round round,
        @Nullable String conclusion,
        @Nullable Fraction progress,
        @Nullable BigDecimal points,
        @Nullable Amount relief,
        String by,
        LocalDate date,
        @Nullable String evidence,
        Source source) {
    /** A decision on what only a person can judge. */
    public Ruling(
            String target,
            String body,
            Round round,
            @Nullable String conclusion,
            @Nullable Fraction progress,
            @Nullable BigDecimal points,
            String by,
            LocalDate date,
            @Nullable String evidence,
            Source source) {
        this(target, body, round, conclusion, progress, points, null, by, date, evidence, source);
    }
}
