package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.report.Report;
import io.kaohe.report.Run;
import io.kaohe.rules.InForce;
import io.kaohe.rules.RulePack;
import io.kaohe.score.PeerMeans;
import io.kaohe.score.Quotas;
import io.kaohe.score.Ranking;
import io.kaohe.score.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run through the rooms, in the order of the steps: with everything in memory at once, or body by body. */
final class Assessing {
    private final Pack pack;
    private final RulePack rules;
    private final Measuring measuring;
    private final Assessment assessment;
    private final Round round;
    private final Prepared prepared;
    private final @Nullable LocalDate asOf;
    private final Scheme scheme;

    /**
     * A run.
     *
     * @param prepared the assessment's plan at the round
     * @param asOf what was known by that day; null for everything given
     */
    Assessing(Pack pack, RulePack rules, Prepared prepared, Assessment assessment, @Nullable LocalDate asOf) {
        this.pack = pack;
        this.assessment = assessment;
        this.prepared = prepared;
        this.round = prepared.round();
        this.asOf = asOf;
        this.scheme = assessment.scheme();
        this.measuring = new Measuring(assessment, prepared.promises(), asOf);
        this.rules = rules;
    }

    /** Everything given of an assessment, by rules that may ask for what it does not know. */
    static Assessing of(Pack pack, RulePack rules, Assessment assessment, Round round) {
        return new Assessing(pack, rules, new Terms(pack, rules).prepared(assessment, round), assessment, null);
    }

    Report report() {
        return report(Workers.caller());
    }

    Report report(Workers workers) {
        InForce inForce = inForce();
        List<BodyStanding> scored = new ArrayList<>();
        @Nullable Spoken first = null;
        for (Scored some : scored(inForce, workers)) {
            scored.addAll(some.bodies());
            first = first == null ? some.spoken() : first.and(some.spoken());
        }
        Spoken spoken = first == null ? new Spoken() : first;
        List<BodyStanding> ranked = Ranking.rank(scored, scheme);
        List<BodyStanding> bodies = inForce.review(ranked, graded -> Quotas.hold(graded, scheme));
        spoken.bodies(bodies);
        Used used = prepared.used().of(spoken.rules());
        return new Report(run(), spoken.provisional(), bodies, used.rules(), used.numbers(), used.tables(), scheme);
    }

    /**
     * Some bodies, with what decided anything of their targets: asked while these are at hand, for a nation's come from far
     * away later on.
     */
    private record Scored(List<BodyStanding> bodies, Spoken spoken) {
        static Scored of(BodyAssessing.AtHand some) {
            Spoken spoken = new Spoken();
            spoken.targets(some.targets());
            return new Scored(some.bodies(), spoken);
        }
    }

    private List<Scored> scored(InForce inForce, Workers workers) {
        Supplier<BodyAssessing> each = each(inForce);
        List<List<Body>> batches = Batches.of(assessment.bodies());
        if (!inForce.asksPeers()) {
            Supplier<BodyAssessing> known = keeping(each);
            return workers.map(batches, () -> {
                BodyAssessing one = known.get();
                return some -> Scored.of(one.scored(some));
            });
        }
        List<BodyAssessing.Paid> paid = workers.map(batches, () -> each.get()::paid);
        PeerMeans means = new PeerMeans(assessment.groups());
        paid.forEach(some -> means.add(some.standings()));
        Supplier<BodyAssessing> beside = keeping(() -> each.get().beside(means));
        return workers.map(paid, () -> {
            BodyAssessing one = beside.get();
            return some -> Scored.of(one.scored(some));
        });
    }

    /** A small report keeps every target that was assessed; a large one assesses those again that somebody reads. */
    private Supplier<BodyAssessing> keeping(Supplier<BodyAssessing> each) {
        if (measuring.few()) {
            return each;
        }
        Rereading reader = new Rereading(each.get().writing());
        return () -> each.get().forgetting(reader);
    }

    /** The same report piece by piece; answers whether it is provisional. */
    boolean report(Recipient recipient, Workers workers) {
        InForce inForce = inForce();
        recipient.begin(run(), scheme);
        return new Passes(assessment, workers, each(inForce), inForce).report(recipient);
    }

    private InForce inForce() {
        return prepared.rules().among(measuring.around());
    }

    /** What judges bodies, one for each thread. */
    private Supplier<BodyAssessing> each(InForce inForce) {
        Scoring scoring = scoring();
        return () -> BodyAssessing.of(measuring.another(), inForce, scoring, prepared);
    }

    private Scoring scoring() {
        return new Scoring(assessment.plan().blocks(), scheme, rules.rules(), events(), history());
    }

    /** What counts in the plan year and had happened, and was known, by then. */
    private List<Event> events() {
        if (assessment.events().isEmpty()) {
            return List.of();
        }
        LocalDate last = asOf == null || asOf.isAfter(round.end()) ? round.end() : asOf;
        return assessment.events().stream()
                .filter(event -> event.year() == round.year() && !event.date().isAfter(last))
                .toList();
    }

    /** What was published of the rounds before this one. */
    private List<Published> history() {
        if (assessment.history().isEmpty()) {
            return List.of();
        }
        return assessment.history().stream()
                .filter(past -> past.round().end().isBefore(round.end()))
                .sorted(Comparator.comparing(past -> past.round().end()))
                .toList();
    }

    private Run run() {
        return new Run(
                assessment.name(),
                assessment.plan().name(),
                assessment.plan().document(),
                round,
                scheme.roundType(round),
                asOf,
                pack.name(),
                pack.hash(),
                scheme.name(),
                scheme.hash(),
                ShippedPack.version(),
                assessment.inputs());
    }
}
