package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.rules.RulePack;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before rules can be asked. Remembers the plan that was asked of last: a service judges the same one again and
 * again, with other figures. For any number of threads, of which each may make the same ready.
 */
final class Terms {
    private final Pack pack;
    private final RulePack rules;
    private volatile SoftReference<@Nullable Prepared> last = new SoftReference<>(null);

    /**
     * What some rules need.
     *
     * @param pack whose numbers are in force where an assessment has none of its own
     * @param rules those that will be asked
     */
    Terms(Pack pack, RulePack rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /**
     * The plan of an assessment at a round, of which everything holds.
     *
     * @throws InvalidInput when a number that the rules use has no value on the round's last day, or they ask for an
     *     indicator that the assessment does not know
     * @throws IllegalArgumentException when the round is of another year
     */
    Prepared of(Assessment assessment, Round round) {
        if (round.year() != assessment.year()) {
            throw new IllegalArgumentException("round " + round + " of an assessment of " + assessment.year());
        }
        Prepared known = last.get();
        if (known == null || !known.promises().fit(assessment, round)) {
            askable(assessment);
            known = prepared(assessment, round);
            last = new SoftReference<>(known);
        }
        return known;
    }

    /** The same of a made-up assessment, in which rules may ask for what it does not know. */
    Prepared prepared(Assessment assessment, Round round) {
        inForce(assessment.scheme(), round.end(), assessment.plan().methods());
        return Prepared.of(pack, rules, assessment, round);
    }

    private void askable(Assessment assessment) {
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
