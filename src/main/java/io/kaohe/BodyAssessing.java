package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Standing;
import io.kaohe.rules.InForce;
import io.kaohe.rules.Payable;
import io.kaohe.score.Joining;
import io.kaohe.score.Scoring;
import io.kaohe.score.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What can be said of bodies before anybody else is judged. Some at a time, so that rules look at them in one working memory.
 * For one thread.
 */
final class BodyAssessing {
    private final Measuring measuring;
    private final InForce rules;
    private final Scoring scoring;
    private final Shares shares;
    private final PeerAwards peers;

    private BodyAssessing(Measuring measuring, InForce rules, Scoring scoring, Shares shares, PeerAwards peers) {
        this.measuring = measuring;
        this.rules = rules;
        this.scoring = scoring;
        this.shares = shares;
        this.peers = peers;
    }

    static BodyAssessing of(Assessment assessment, Round round, Measuring measuring, InForce rules, Scoring scoring) {
        Shares shares = new Shares(
                round, assessment.plan().blocks(), assessment.scheme().totalMarks());
        return new BodyAssessing(measuring, rules, scoring, shares, PeerAwards.NONE);
    }

    /** The same beside what peers earned, for those that have no data. */
    BodyAssessing beside(PeerAwards others) {
        return new BodyAssessing(measuring, rules, scoring, shares, others);
    }

    /**
     * Some bodies with their targets paid by what is known of them.
     *
     * @param standings body after body
     */
    record Paid(List<Body> bodies, List<Standing> standings) {}

    /** The same bodies, paid. */
    Paid paid(List<Body> bodies) {
        List<Measurement> measurements = new ArrayList<>();
        bodies.forEach(body -> measurements.addAll(measuring.of(body)));
        return new Paid(bodies, joined(Joining.byTarget(rules.judge(measurements))));
    }

    /**
     * The bodies with their bonuses and deductions, which rules give by what they stand at without them; without place and
     * review. Those that have no target in the round are left out.
     */
    List<BodyStanding> scored(List<Body> bodies) {
        return scored(paid(bodies));
    }

    /** The same with what is paid by figures, and then for want of them. */
    List<BodyStanding> scored(Paid paid) {
        List<Standing> reviewed = rules.review(rules.fill(paid.standings(), peers));
        List<BodyStanding> standings = new ArrayList<>(paid.bodies().size());
        int from = 0;
        for (Body body : paid.bodies()) {
            int to = end(reviewed, from, body);
            if (to > from) {
                standings.add(of(body, reviewed.subList(from, to)));
            }
            from = to;
        }
        return standings;
    }

    /** Where the standings of a body end that begin there, if any do. */
    private static int end(List<Standing> standings, int from, Body body) {
        int to = from;
        while (to < standings.size()
                && standings.get(to).judgement().measurement().body().equals(body)) {
            to++;
        }
        return to;
    }

    private BodyStanding of(Body body, List<Standing> standings) {
        BodyStanding plain = scoring.of(body, standings, List.of());
        List<Entry> entries = rules.adjust(plain);
        return entries.isEmpty() ? plain : scoring.of(body, standings, entries);
    }

    /** @param judged the judgements on each target, which may have several tests */
    private List<Standing> joined(List<List<Judgement>> judged) {
        List<Standing> paid = rules.award(payables(judged));
        List<Standing> joined = new ArrayList<>(judged.size());
        int from = 0;
        for (List<Judgement> tests : judged) {
            joined.add(Joining.join(paid.subList(from, from + tests.size())));
            from += tests.size();
        }
        return joined;
    }

    private List<Payable> payables(List<List<Judgement>> judged) {
        List<Payable> payables = new ArrayList<>(judged.size());
        int from = 0;
        while (from < judged.size()) {
            Body body = judged.get(from).get(0).measurement().body();
            List<Target> targets = new ArrayList<>();
            int to = from;
            while (to < judged.size()
                    && judged.get(to).get(0).measurement().body().equals(body)) {
                targets.add(judged.get(to).get(0).measurement().target());
                to++;
            }
            Map<String, List<Part>> parts = shares.of(targets, body);
            for (List<Judgement> tests : judged.subList(from, to)) {
                List<Part> own =
                        parts.getOrDefault(tests.get(0).measurement().target().id(), List.of());
                tests.forEach(test -> payables.add(new Payable(test, own)));
            }
            from = to;
        }
        return payables;
    }
}
