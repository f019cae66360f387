package io.kaohe.report;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One number in an arithmetic step.
 *
 * @param name what the reader calls it, such as 实绩 or a body's name
 * @param value exact, in base units
 * @param unit how it is shown
 * @param source where it is written; null for a number computed in an earlier step
 */
public record Operand(
        String name, Fraction value, Unit unit, @Nullable Source source) {}
