package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.rules.InForce;
import io.kaohe.score.PeerMeans;
import io.kaohe.score.Quotas;
import io.kaohe.score.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Judges body by body. Places hang on the scores of all, grades on places, and quotas on the grades of all: each is a pass
 * of its own that judges every body anew and keeps only what the next one asks for. Judging twice costs time, keeping what
 * was judged costs memory that no machine has.
 */
final class Passes {
    private final Assessment assessment;
    private final Scheme scheme;
    private final Workers workers;
    private final Supplier<BodyAssessing> each;
    private final InForce rules;

    /** @param each what judges bodies, one for each thread */
    Passes(Assessment assessment, Workers workers, Supplier<BodyAssessing> each, InForce rules) {
        this.assessment = assessment;
        this.scheme = assessment.scheme();
        this.workers = workers;
        this.each = each;
        this.rules = rules;
    }

    /** Hands over what comes out, and answers whether it is provisional. */
    boolean report(Recipient recipient) {
        if (!rules.asksPeers()) {
            return placed(recipient);
        }
        PeerMeans means = means();
        return new Passes(assessment, workers, () -> each.get().beside(means), rules).placed(recipient);
    }

    private boolean placed(Recipient recipient) {
        List<BodyStanding> placed = Ranking.rank(scored(recipient), scheme);
        boolean provisional = reviewed(held(placed), recipient);
        recipient.end();
        return provisional;
    }

    /** What all earn by figures: a pass of its own. */
    private PeerMeans means() {
        PeerMeans means = new PeerMeans(assessment.groups());
        inTurn(assessment.bodies(), one -> one::paid, some -> means.add(some.standings()));
        return means;
    }

    private List<BodyStanding> scored(Recipient recipient) {
        List<BodyStanding> scored = new ArrayList<>();
        inTurn(assessment.bodies(), one -> one::scored, some -> {
            for (BodyStanding standing : some.bodies()) {
                recipient.targets(standing);
                scored.add(standing.summary(scheme.overall().comparesBlocks()));
            }
        });
        return scored;
    }

    /** The bodies with the grades that the quotas leave them; as they are where there is no quota. */
    private List<BodyStanding> held(List<BodyStanding> placed) {
        if (scheme.overall().quotas().isEmpty()) {
            return placed;
        }
        List<BodyStanding> graded = new ArrayList<>();
        inTurn(placed, one -> some -> graded(some, one), graded::addAll);
        return Quotas.hold(graded, scheme);
    }

    private List<BodyStanding> graded(List<BodyStanding> bodies, BodyAssessing one) {
        List<BodyStanding> graded = new ArrayList<>();
        rules.review(again(bodies, one), judged -> {
            judged.forEach(body -> graded.add(body.summary(false)));
            return judged;
        });
        return graded;
    }

    private boolean reviewed(List<BodyStanding> held, Recipient recipient) {
        AtomicBoolean provisional = new AtomicBoolean();
        inTurn(held, one -> some -> reviewed(some, one), bodies -> {
            Spoken spoken = new Spoken();
            spoken.bodies(bodies);
            bodies.forEach(body -> spoken.targets(body.targets()));
            provisional.compareAndSet(false, spoken.provisional());
            bodies.forEach(recipient::body);
        });
        return provisional.get();
    }

    private List<BodyStanding> reviewed(List<BodyStanding> bodies, BodyAssessing one) {
        boolean quotas = !scheme.overall().quotas().isEmpty();
        return rules.review(again(bodies, one), judged -> quotas ? graded(judged, bodies) : judged);
    }

    /** The same bodies with the grades of others. */
    private static List<BodyStanding> graded(List<BodyStanding> bodies, List<BodyStanding> grades) {
        List<BodyStanding> graded = new ArrayList<>();
        for (int at = 0; at < bodies.size(); at++) {
            graded.add(bodies.get(at).reviewed(grades.get(at).review()));
        }
        return graded;
    }

    /** The bodies judged again, in their places. */
    private static List<BodyStanding> again(List<BodyStanding> bodies, BodyAssessing one) {
        List<BodyStanding> again =
                one.scored(bodies.stream().map(BodyStanding::body).toList()).bodies();
        List<BodyStanding> placed = new ArrayList<>();
        for (int at = 0; at < again.size(); at++) {
            placed.add(again.get(at).placed(bodies.get(at).place()));
        }
        return placed;
    }

    /** What becomes of some bodies after the other, in their order; no more of it is kept than the workers have at hand. */
    private <T, R> void inTurn(List<T> all, Function<BodyAssessing, Function<List<T>, R>> step, Consumer<R> taken) {
        List<List<T>> batches = Batches.of(all);
        int share = workers.share();
        for (int from = 0; from < batches.size(); from += share) {
            List<List<T>> some = batches.subList(from, Math.min(batches.size(), from + share));
            workers.map(some, () -> step.apply(each.get())).forEach(taken);
        }
    }
}
