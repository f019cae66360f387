package io.kaohe.rules;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import java.util.List;

/** A body's review where no quota comes between its grade and what moves it. */
final class Reviewed {
    private Reviewed() {}

    /** One target, reviewed. */
    static Review of(RulePack rules, Standing standing, Scheme scheme) {
        return rules.review(List.of(standing), scheme).get(0).review();
    }

    static Review of(RulePack rules, BodyStanding body, Scheme scheme) {
        return rules.review(List.of(body), scheme, graded -> graded).get(0).review();
    }
}
