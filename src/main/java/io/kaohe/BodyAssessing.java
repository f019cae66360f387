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
import io.kaohe.report.Targets;
import io.kaohe.rules.InForce;
import io.kaohe.rules.Payable;
import io.kaohe.score.Joining;
import io.kaohe.score.Scoring;
import io.kaohe.score.Shares;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Rereading later;

    private BodyAssessing(
            Measuring measuring,
            InForce rules,
            Scoring scoring,
            Shares shares,
            PeerAwards peers,
            @Nullable Rereading later) {
        this.measuring = measuring;
        this.rules = rules;
        this.scoring = scoring;
        this.shares = shares;
        this.peers = peers;
        this.later = later;
    }

    static BodyAssessing of(Assessment assessment, Round round, Measuring measuring, InForce rules, Scoring scoring) {
        Shares shares = new Shares(
                round, assessment.plan().blocks(), assessment.scheme().totalMarks());
        return new BodyAssessing(measuring, rules, scoring, shares, PeerAwards.NONE, null);
    }

    /** The same beside what peers earned, for those that have no data. */
    BodyAssessing beside(PeerAwards others) {
        return new BodyAssessing(measuring, rules, scoring, shares, others, later);
    }

    /** The same, where everything is written down at once. */
    BodyAssessing writing() {
        return new BodyAssessing(measuring.written(), rules, scoring, shares, peers, later);
    }

    /**
     * The same, where targets are not kept.
     *
     * @param reader assesses them again when they are read
     */
    BodyAssessing forgetting(Rereading reader) {
        return new BodyAssessing(measuring, rules, scoring, shares, peers, reader);
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
        return new Paid(bodies, Joining.byTarget(rules.award(payables(rules.judge(measurements)))));
    }

    /**
     * The bodies with their bonuses and deductions, which rules give by what they stand at without them; without place and
     * review. Those that have no target in the round are left out.
     */
    Scored scored(List<Body> bodies) {
        return scored(paid(bodies));
    }

    /**
     * Bodies with everything about them.
     *
     * @param targets those of all of them, at hand
     */
    record Scored(List<BodyStanding> bodies, List<Standing> targets) {}

    /** The same with what is paid by figures, and then for want of them. */
    Scored scored(Paid paid) {
        List<Standing> reviewed = reviewed(paid);
        List<BodyStanding> standings = new ArrayList<>(paid.bodies().size());
        int from = 0;
        for (Body body : paid.bodies()) {
            int to = end(reviewed, from, body);
            if (to > from) {
                standings.add(of(body, reviewed.subList(from, to)));
            }
            from = to;
        }
        return new Scored(standings, reviewed);
    }

    /** The targets of a body, with all that is said of them. */
    List<Standing> targets(Body body) {
        return reviewed(paid(List.of(body)));
    }

    private List<Standing> reviewed(Paid paid) {
        return rules.review(rules.fill(paid.standings(), peers));
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
        Rereading reader = later;
        List<Standing> kept = reader == null ? standings : Targets.forgetting(standings, () -> reader.targets(body));
        BodyStanding plain = scoring.of(body, standings, kept, List.of());
        List<Entry> entries = rules.adjust(plain, standings);
        return entries.isEmpty() ? plain : scoring.of(body, standings, kept, entries);
    }

    private List<Payable> payables(List<Judgement> judged) {
        List<Payable> payables = new ArrayList<>(judged.size());
        int from = 0;
        while (from < judged.size()) {
            Body body = judged.get(from).measurement().body();
            List<Target> targets = new ArrayList<>();
            int to = from;
            while (to < judged.size() && judged.get(to).measurement().body().equals(body)) {
                Target target = judged.get(to).measurement().target();
                if (targets.isEmpty() || !same(targets.get(targets.size() - 1), target)) {
                    targets.add(target);
                }
                to++;
            }
            List<List<Part>> parts = shares.of(targets, body);
            int at = 0;
            for (Judgement test : judged.subList(from, to)) {
                at = same(targets.get(at), test.measurement().target()) ? at : at + 1;
                payables.add(new Payable(test, parts.get(at)));
            }
            from = to;
        }
        return payables;
    }

    /** Whether both are tests of one target, which stand next to each other. */
    private static boolean same(Target one, Target other) {
        return one.id().equals(other.id());
    }
}
