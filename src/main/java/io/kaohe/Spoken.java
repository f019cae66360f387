package io.kaohe;

import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Proposal;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Undecided;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects which rules decided something in a report. For one thread. */
final class Spoken {
    private final Set<String> rules = new HashSet<>();

    /** Many targets share a review. */
    private final Set<Review> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean whole = true;

    /** The ids of the rules so far. */
    Set<String> rules() {
        return Collections.unmodifiableSet(rules);
    }

    /** Whether something was decided by no rule or by more than one. */
    boolean provisional() {
        return !whole;
    }

    /** Adds what decided anything of whole bodies. */
    void bodies(List<BodyStanding> bodies) {
        for (BodyStanding body : bodies) {
            reviewed(body.review());
            for (RegisterStanding register : body.registers()) {
                for (RegisterStanding.Line line : register.lines()) {
                    rules.add(line.entry().rule());
                    whole &= line.entry().points() != null;
                }
            }
        }
    }

    /** Adds what decided anything of targets. */
    void targets(List<Standing> targets) {
        // By index: this is asked for every check of a nation, and an iterator costs more than what it finds.
        for (int at = 0; at < targets.size(); at++) {
            Standing standing = targets.get(at);
            judged(standing.judgement());
            if (seen.add(standing.review())) {
                reviewed(standing.review());
            }
            List<Award> awards = standing.awards();
            for (int part = 0; part < awards.size(); part++) {
                Award award = awards.get(part);
                decided(award.rule(), award.contested());
            }
        }
    }

    /** Adds what others collected. */
    Spoken and(Spoken others) {
        rules.addAll(others.rules);
        whole &= others.whole;
        return this;
    }

    /** A requirement of several tests is whole when each of them was judged by one rule. */
    private void judged(Judgement judgement) {
        decided(judgement.rule(), judgement.contested());
        if (!judgement.tests().isEmpty()) {
            for (Judgement test : judgement.tests()) {
                decided(test.rule(), test.contested());
            }
        }
    }

    private void reviewed(Review review) {
        for (Finding finding : review.findings()) {
            rules.add(finding.rule());
        }
        for (Proposal proposal : review.proposals()) {
            rules.add(proposal.rule());
        }
        for (Undecided undecided : review.undecided()) {
            rules.add(undecided.rule());
        }
        Grade grade = review.grade();
        if (grade != null) {
            decided(grade.rule(), grade.contested());
            grade.moves().stream().filter(move -> !move.quota()).forEach(move -> rules.add(move.rule()));
        }
        Light light = review.light();
        if (light != null) {
            decided(light.rule(), light.contested());
        }
    }

    private void decided(@Nullable String rule, List<String> contested) {
        if (!contested.isEmpty()) {
            rules.addAll(contested);
        }
        if (rule == null) {
            whole = false;
        } else {
            rules.add(rule);
        }
    }
}
