package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Scheme;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Recipient;
import io.kaohe.rules.RulePack;
import io.kaohe.score.PeerMeans;
import io.kaohe.score.Quotas;
import io.kaohe.score.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Judges body by body. Places hang on the scores of all, grades on places, and quotas on the grades of all: each is a pass
 * of its own that judges every body anew and keeps only what the next one asks for. Judging twice costs time, keeping what
 * was judged costs memory that no machine has.
 */
final class Passes {
    private final Assessment assessment;
    private final Scheme scheme;
    private final Measuring measuring;
    private final BodyAssessing one;
    private final RulePack rules;

    Passes(Assessment assessment, Measuring measuring, BodyAssessing one, RulePack rules) {
        this.assessment = assessment;
        this.scheme = assessment.scheme();
        this.measuring = measuring;
        this.one = one;
        this.rules = rules;
    }

    /** Hands over what comes out, and answers whether it is provisional. */
    boolean report(Recipient recipient) {
        return rules.asksPeers()
                ? new Passes(assessment, measuring, one.beside(means()), rules).placed(recipient)
                : placed(recipient);
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
        for (Body body : assessment.bodies()) {
            List<Measurement> measured = measuring.of(body);
            if (!measured.isEmpty()) {
                means.add(one.paid(body, measured));
            }
        }
        return means;
    }

    private List<BodyStanding> scored(Recipient recipient) {
        List<BodyStanding> scored = new ArrayList<>();
        for (Body body : assessment.bodies()) {
            List<Measurement> measured = measuring.of(body);
            if (!measured.isEmpty()) {
                BodyStanding standing = one.of(body, measured);
                recipient.targets(standing);
                scored.add(standing.summary());
            }
        }
        return scored;
    }

    /** The bodies with the grades that the quotas leave them; as they are where there is no quota. */
    private List<BodyStanding> held(List<BodyStanding> placed) {
        if (scheme.overall().quotas().isEmpty()) {
            return placed;
        }
        List<BodyStanding> graded = new ArrayList<>();
        for (BodyStanding body : placed) {
            review(body, judged -> {
                graded.add(judged.summary());
                return judged;
            });
        }
        return Quotas.hold(graded, scheme);
    }

    private boolean reviewed(List<BodyStanding> held, Recipient recipient) {
        boolean quotas = !scheme.overall().quotas().isEmpty();
        boolean provisional = false;
        for (BodyStanding body : held) {
            BodyStanding reviewed = review(body, judged -> quotas ? judged.reviewed(body.review()) : judged);
            provisional |= Spoken.by(List.of(reviewed)).provisional();
            recipient.body(reviewed);
        }
        return provisional;
    }

    /** The body judged again, in its place, and reviewed. */
    private BodyStanding review(BodyStanding body, UnaryOperator<BodyStanding> quotas) {
        BodyStanding again = one.of(body.body(), measuring.of(body.body())).placed(body.place());
        return rules.review(List.of(again), scheme, graded -> List.of(quotas.apply(graded.get(0))))
                .get(0);
    }
}
