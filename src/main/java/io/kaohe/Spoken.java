package io.kaohe;

import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Review;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rules decided something in a report.
 *
 * @param rules their ids
 * @param provisional whether something was decided by no rule or by more than one
 */
record Spoken(SortedSet<String> rules, boolean provisional) {
    static final Spoken NOTHING = new Spoken(Collections.emptySortedSet(), false);

    /** What decided anything of the bodies or of their targets. */
    static Spoken by(List<BodyStanding> bodies) {
        List<Standing> targets =
                bodies.stream().flatMap(body -> body.targets().stream()).toList();
        return ofBodies(bodies).and(ofTargets(targets));
    }

    /** What decided anything of whole bodies. */
    static Spoken ofBodies(List<BodyStanding> bodies) {
        Set<String> rules = new HashSet<>();
        boolean whole = true;
        for (BodyStanding body : bodies) {
            whole &= reviewed(body.review(), rules);
            for (RegisterStanding register : body.registers()) {
                for (RegisterStanding.Line line : register.lines()) {
                    rules.add(line.entry().rule());
                    whole &= line.entry().points() != null;
                }
            }
        }
        return new Spoken(new TreeSet<>(rules), !whole);
    }

    /** What decided anything of targets. */
    static Spoken ofTargets(List<Standing> targets) {
        Set<String> rules = new HashSet<>();
        // Many targets share a review.
        Set<Review> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean whole = true;
        for (Standing standing : targets) {
            whole &= judged(standing.judgement(), rules);
            whole &= !seen.add(standing.review()) || reviewed(standing.review(), rules);
            List<Award> awards = standing.awards();
            // By index: this is asked for every check of a nation, and an iterator costs more than what it finds.
            for (int at = 0; at < awards.size(); at++) {
                whole &= decided(awards.get(at).rule(), awards.get(at).contested(), rules);
            }
        }
        return new Spoken(new TreeSet<>(rules), !whole);
    }

    /** What decided anything of either. */
    Spoken and(Spoken other) {
        SortedSet<String> all = new TreeSet<>(rules);
        all.addAll(other.rules);
        return new Spoken(all, provisional || other.provisional);
    }

    /** A requirement of several tests is whole when each of them was judged by one rule. */
    private static boolean judged(Judgement judgement, Set<String> rules) {
        boolean whole = decided(judgement.rule(), judgement.contested(), rules);
        if (!judgement.tests().isEmpty()) {
            for (Judgement test : judgement.tests()) {
                whole &= decided(test.rule(), test.contested(), rules);
            }
        }
        return whole;
    }

    private static boolean reviewed(Review review, Set<String> rules) {
        for (Finding finding : review.findings()) {
            rules.add(finding.rule());
        }
        review.proposals().forEach(proposal -> rules.add(proposal.rule()));
        review.undecided().forEach(undecided -> rules.add(undecided.rule()));
        Grade grade = review.grade();
        boolean graded = grade == null || decided(grade.rule(), grade.contested(), rules);
        if (grade != null) {
            grade.moves().stream().filter(move -> !move.quota()).forEach(move -> rules.add(move.rule()));
        }
        return lit(review.light(), rules) && graded;
    }

    private static boolean lit(@Nullable Light light, Set<String> rules) {
        return light == null || decided(light.rule(), light.contested(), rules);
    }

    private static boolean decided(@Nullable String rule, List<String> contested, Set<String> rules) {
        if (!contested.isEmpty()) {
            rules.addAll(contested);
        }
        if (rule != null) {
            rules.add(rule);
        }
        return rule != null;
    }

    /** The rules themselves, by id. */
    SortedMap<String, RuleInfo> among(SortedMap<String, RuleInfo> all) {
        SortedMap<String, RuleInfo> spoken = new TreeMap<>();
        for (String rule : rules) {
            RuleInfo info = all.get(rule);
            if (info != null) {
                spoken.put(rule, info);
            }
        }
        return spoken;
    }
}
