package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.measure.Promises;
import io.kaohe.rules.InForce;
import io.kaohe.rules.RulePack;
import io.kaohe.score.Shares;

/**
 * What follows from a plan, its scheme and a round before any figure is looked at. Immutable but for what was looked up already;
 * for any number of threads.
 *
 * @param promises what is asked of whom
 * @param rules the rules with the numbers in force
 * @param shares what is at stake
 * @param used what those rules use that speak
 */
record Prepared(Round round, Promises promises, InForce rules, Shares shares, Used.Index used) {
    /** Makes an assessment's plan ready for its figures. */
    static Prepared of(Pack pack, RulePack rules, Assessment assessment, Round round) {
        Plan plan = assessment.plan();
        Scheme scheme = assessment.scheme();
        return new Prepared(
                round,
                new Promises(assessment, round),
                rules.inForce(scheme, round.end()),
                new Shares(round, plan, scheme.totalMarks()),
                new Used.Index(pack, rules, scheme, plan.methods(), round.end()));
    }
}
