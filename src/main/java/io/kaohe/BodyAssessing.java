package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Standing;
import io.kaohe.rules.Payable;
import io.kaohe.rules.RulePack;
import io.kaohe.score.Joining;
import io.kaohe.score.Scoring;
import io.kaohe.score.Weights;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What can be said of a body before anybody else is judged. */
final class BodyAssessing {
    private final Assessment assessment;
    private final RulePack rules;
    private final Scoring scoring;
    private final Scheme scheme;
    private final PeerAwards peers;

    BodyAssessing(Assessment assessment, RulePack rules, Scoring scoring) {
        this(assessment, rules, scoring, PeerAwards.NONE);
    }

    private BodyAssessing(Assessment assessment, RulePack rules, Scoring scoring, PeerAwards peers) {
        this.assessment = assessment;
        this.rules = rules;
        this.scoring = scoring;
        this.scheme = assessment.scheme();
        this.peers = peers;
    }

    /** The same beside what peers earned, for those that have no data. */
    BodyAssessing beside(PeerAwards others) {
        return new BodyAssessing(assessment, rules, scoring, others);
    }

    /**
     * The body with its bonuses and deductions, which rules give by what it stands at without them; without place and review.
     *
     * @param measurements of its targets, at least one
     */
    BodyStanding of(Body body, List<Measurement> measurements) {
        return scored(body, paid(body, measurements));
    }

    /** Its targets, paid by what is known of them. */
    List<Standing> paid(Body body, List<Measurement> measurements) {
        return standings(body, Joining.byTarget(rules.judge(measurements, scheme)));
    }

    /** The body with what is paid by figures, and then for want of them. */
    BodyStanding scored(Body body, List<Standing> paid) {
        List<Standing> standings = rules.review(rules.fill(paid, scheme, peers), scheme);
        BodyStanding plain = scoring.of(body, standings, List.of());
        List<Entry> entries = rules.adjust(plain, scheme);
        return entries.isEmpty() ? plain : scoring.of(body, standings, entries);
    }

    /** @param judged the judgements on each target, which may have several tests */
    private List<Standing> standings(Body body, List<List<Judgement>> judged) {
        List<Target> targets = judged.stream()
                .map(tests -> tests.get(0).measurement().target())
                .toList();
        Map<String, List<Part>> parts = Weights.of(
                targets,
                body,
                judged.get(0).get(0).measurement().round(),
                assessment.plan().blocks(),
                scheme.totalMarks());
        List<Payable> payables = judged.stream()
                .flatMap(List::stream)
                .map(test -> new Payable(
                        test, parts.getOrDefault(test.measurement().target().id(), List.of())))
                .toList();
        Iterator<Standing> paid = rules.award(payables, scheme).iterator();
        return judged.stream()
                .map(tests ->
                        Joining.join(tests.stream().map(test -> paid.next()).toList()))
                .toList();
    }
}
