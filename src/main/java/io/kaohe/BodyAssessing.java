package io.kaohe;

import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Target;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Measurement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Standing;
import io.kaohe.report.Targets;
import io.kaohe.rules.Due;
import io.kaohe.rules.InForce;
import io.kaohe.score.Joining;
import io.kaohe.score.Scoring;
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
    private final Prepared prepared;
    private final PeerAwards peers;
    private final @Nullable Rereading later;

    private BodyAssessing(
            Measuring measuring,
            InForce rules,
            Scoring scoring,
            Prepared prepared,
            PeerAwards peers,
            @Nullable Rereading later) {
        this.measuring = measuring;
        this.rules = rules;
        this.scoring = scoring;
        this.prepared = prepared;
        this.peers = peers;
        this.later = later;
    }

    static BodyAssessing of(Measuring measuring, InForce rules, Scoring scoring, Prepared prepared) {
        return new BodyAssessing(measuring, rules, scoring, prepared, PeerAwards.NONE, null);
    }

    /** The same beside what peers earned, for those that have no data. */
    BodyAssessing beside(PeerAwards others) {
        return new BodyAssessing(measuring, rules, scoring, prepared, others, later);
    }

    /** The same, where everything is written down at once. */
    BodyAssessing writing() {
        return new BodyAssessing(measuring.written(), rules, scoring, prepared, peers, later);
    }

    /**
     * The same, where targets are not kept.
     *
     * @param reader assesses them again when they are read
     */
    BodyAssessing forgetting(Rereading reader) {
        return new BodyAssessing(measuring, rules, scoring, prepared, peers, reader);
    }

    /**
     * Some bodies with their targets paid by what is known of them.
     *
     * @param standings body after body
     */
    record Paid(List<Body> bodies, List<Standing> standings) {}

    /** The same bodies, paid. */
    Paid paid(List<Body> bodies) {
        List<Due> dues = new ArrayList<>();
        boolean alone = true;
        for (Body body : bodies) {
            List<Measurement> measured = measuring.of(body);
            if (!measured.isEmpty()) {
                alone &= add(body, measured, dues);
            }
        }
        List<Standing> standings = rules.standings(dues);
        return new Paid(bodies, alone ? standings : Joining.byTarget(standings));
    }

    /**
     * The bodies with their bonuses and deductions, which rules give by what they stand at without them; without place and
     * review. Those that have no target in the round are left out.
     */
    AtHand scored(List<Body> bodies) {
        return scored(paid(bodies));
    }

    /**
     * Bodies, and their targets before any of them are forgotten.
     *
     * @param targets those of all of them
     */
    record AtHand(List<BodyStanding> bodies, List<Standing> targets) {}

    /** The same with what is paid by figures, and then for want of them. */
    AtHand scored(Paid paid) {
        List<Standing> filled = filled(paid);
        List<BodyStanding> standings = new ArrayList<>(paid.bodies().size());
        int from = 0;
        for (Body body : paid.bodies()) {
            int to = end(filled, from, body);
            if (to > from) {
                standings.add(of(body, filled.subList(from, to)));
            }
            from = to;
        }
        return new AtHand(standings, filled);
    }

    /** The targets of a body, with all that is said of them. */
    List<Standing> targets(Body body) {
        return filled(paid(List.of(body)));
    }

    private List<Standing> filled(Paid paid) {
        return rules.fill(paid.standings(), peers);
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

    /** The measured targets of a body with what is at stake for each; answers whether each has one test. */
    private boolean add(Body body, List<Measurement> measured, List<Due> dues) {
        List<Target> targets = prepared.promises().targets(body);
        List<List<Part>> parts = prepared.shares().of(targets, body);
        boolean alone = measured.size() == targets.size();
        int target = 0;
        for (int test = 0; test < measured.size(); test++) {
            if (alone) {
                target = test;
            } else if (!same(targets.get(target), measured.get(test).target())) {
                target++;
            }
            dues.add(new Due(measured.get(test), parts.get(target)));
        }
        return alone;
    }

    /** Whether both are tests of one target, which stand next to each other. */
    private static boolean same(Target one, Target other) {
        return one.id().equals(other.id());
    }
}
