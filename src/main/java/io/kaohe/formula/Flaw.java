package io.kaohe.formula;

import io.kaohe.report.Reason;

/**
 * Something wrong with a formula.
 *
 * @param offset where, in characters from the formula's start, 0 is the first
 * @param reason what
 */
public record Flaw(int offset, Reason reason) {}
