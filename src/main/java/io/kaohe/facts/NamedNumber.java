package io.kaohe.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that rules use by name (【封顶】).
 *
 * @param name without the brackets
 * @param value number and unit
 * @param clause the clause of the scheme it comes from (依据)
 * @param since first day of effect; null from ever
 * @param until last day of effect, which counts; null for ever
 * @param source where it is written
 */
public record NamedNumber(
        String name,
        Amount value,
        @Nullable String clause,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Source source) {
    /** Whether the number is in force on that day; both ends count. */
    public boolean inForce(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
