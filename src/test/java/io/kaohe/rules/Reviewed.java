package io.kaohe.rules;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import java.time.LocalDate;
import java.util.List;

/** A body's review where no quota comes between its grade and what moves it. */
final class Reviewed {
    private Reviewed() {}

    /** One target, reviewed. */
    static Review of(RulePack rules, Standing standing, Scheme scheme) {
        LocalDate day = standing.judgement().measurement().round().end();
        return rules.inForce(scheme, day).review(List.of(standing)).get(0).review();
    }

    static Review of(RulePack rules, BodyStanding body, Scheme scheme) {
        LocalDate day = body.targets().get(0).judgement().measurement().round().end();
        return rules.inForce(scheme, day)
                .review(List.of(body), graded -> graded)
                .get(0)
                .review();
    }
}
