package io.kaohe.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a body in an earlier round (往期). What is not given is not known: that no light was lit is a
 * word of its own.
 *
 * @param body id of the body
 * @param round the round it was published for
 * @param light its light (灯), in the words of the scheme then in force
 * @param grade its grade (等次)
 * @param place its place (名次) among those it was placed with, 1 for the first
 * @param fromLast its place counted from the last one (倒数名次), 1 for the last
 * @param score its score (得分), of a hundred
 * @param source where it is written
 */
public record Published(
        String body,
        Round round,
        @Nullable String light,
        @Nullable String grade,
        @Nullable Integer place,
        @Nullable Integer fromLast,
        @Nullable BigDecimal score,
        Source source) {
    /** What was published without a score. */
    public Published(
            String body,
            Round round,
            @Nullable String light,
            @Nullable String grade,
            @Nullable Integer place,
            @Nullable Integer fromLast,
            Source source) {
        this(body, round, light, grade, place, fromLast, null, source);
    }
}
