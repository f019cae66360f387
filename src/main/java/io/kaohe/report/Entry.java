package io.kaohe.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of step 7 writes into a register of bonuses and deductions.
 *
 * @param register name of the register
 * @param points below 0 for a deduction; null where the formula takes a number that is not known: the report is then provisional
 * @param rule id of the rule
 * @param target id of the target it was given for; null for an event or the whole body
 * @param matter what it was about: an event's matter, else its kind; null where it was no event
 * @param highest whether only the highest entry on the same matter counts
 * @param arithmetic the formula with its numbers
 */
public record Entry(
        String register,
        @Nullable BigDecimal points,
        String rule,
        @Nullable String target,
        @Nullable String matter,
        boolean highest,
        String arithmetic) {}
