package io.kaohe.rules;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Review;

/** A body's review where no quota comes between its grade and what moves it. */
final class Reviewed {
    private Reviewed() {}

    static Review of(RulePack rules, BodyStanding body, Scheme scheme) {
        return rules.settled(rules.graded(body, scheme), scheme).review();
    }
}
