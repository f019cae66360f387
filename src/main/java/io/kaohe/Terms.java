package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.rules.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What must hold before rules can be asked.
 *
 * @param pack whose numbers are in force where an assessment has none of its own
 * @param rules those that will be asked
 */
record Terms(Pack pack, RulePack rules) {
    /**
     * Holds the round and the indicators against the assessment.
     *
     * @throws InvalidInput when the rules ask for an indicator that the assessment does not know
     * @throws IllegalArgumentException when the round is of another year
     */
    void askable(Assessment assessment, Round round) {
        if (round.year() != assessment.year()) {
            throw new IllegalArgumentException("round " + round + " of an assessment of " + assessment.year());
        }
        List<String> indicators =
                assessment.indicators().stream().map(Indicator::name).toList();
        List<Problem> strange = rules.strange(indicators, assessment.plan().methods());
        if (!strange.isEmpty()) {
            throw new InvalidInput(InvalidInput.Kind.DATA, strange);
        }
    }

    /** @throws InvalidInput when a number that the rules use has no value on that day */
    void inForce(Scheme scheme, LocalDate day, Collection<String> sentences) {
        List<Problem> expired = rules.expired(scheme, day, sentences);
        if (!expired.isEmpty()) {
            boolean ownNumbers = !scheme.numbers().equals(pack.scheme().numbers());
            throw new InvalidInput(ownNumbers ? InvalidInput.Kind.DATA : InvalidInput.Kind.RULES, expired);
        }
    }
}
