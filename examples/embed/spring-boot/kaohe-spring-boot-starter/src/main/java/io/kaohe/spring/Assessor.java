package io.kaohe.spring;

import io.kaohe.facts.Round;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Report;

/** Judges facts by the pack in force. Safe for use by many threads at once. */
@FunctionalInterface
public interface Assessor {
    /**
     * Judges an assessment.
     *
     * @param document the facts, as one JSON document
     * @param round the round, of the assessment's year
     * @throws InvalidInput when the facts cannot be judged, with everything that is wrong
     * @throws IllegalArgumentException when the round is of another year
     */
    Report assess(byte[] document, Round round);
}
