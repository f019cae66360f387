package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Recipient;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run through the rooms, in the order of the steps: with everything in memory at once, or body by body. */
final class Assessing {
    private final Pack pack;
    private final RulePack rules;
    private final Measuring measuring;
    private final Assessment assessment;
    private final Round round;
    private final @Nullable LocalDate asOf;
    private final Scheme scheme;

    /** @param asOf what was known by that day; null for everything given */
    Assessing(Pack pack, RulePack rules, Assessment assessment, Round round, @Nullable LocalDate asOf) {
        this.pack = pack;
        this.assessment = assessment;
        this.round = round;
        this.asOf = asOf;
        this.scheme = assessment.scheme();
        this.measuring = new Measuring(assessment, round, asOf);
        this.rules = rules;
    }

    Report report() {
        return report(Workers.caller());
    }

    Report report(Workers workers) {
        InForce inForce = inForce();
        Scored scored = Scored.all(scored(inForce, workers));
        List<BodyStanding> ranked = Ranking.rank(scored.bodies(), scheme);
        List<BodyStanding> bodies = inForce.review(ranked, graded -> Quotas.hold(graded, scheme));
        Spoken spoken = scored.spoken().and(Spoken.ofBodies(bodies));
        SortedMap<String, RuleInfo> used = spoken.among(rules.rules());
        return new Report(run(), spoken.provisional(), bodies, used, numbers(used), tables(used), scheme);
    }

    /**
     * Some bodies, with what decided anything of their targets: asked while these are at hand, for a nation's come from far
     * away later on.
     */
    private record Scored(List<BodyStanding> bodies, Spoken spoken) {
        static Scored of(BodyAssessing.AtHand some) {
            return new Scored(some.bodies(), Spoken.ofTargets(some.targets()));
        }

        static Scored all(List<Scored> some) {
            List<BodyStanding> bodies = new ArrayList<>();
            some.forEach(one -> bodies.addAll(one.bodies()));
            return new Scored(bodies, some.stream().map(Scored::spoken).reduce(Spoken.NOTHING, Spoken::and));
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

    /** A small report keeps every target as it was assessed; a large one assesses those again that somebody reads. */
    private Supplier<BodyAssessing> keeping(Supplier<BodyAssessing> each) {
        if (measuring.writing()) {
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
        return rules.inForce(scheme, round.end(), measuring.around());
    }

    /** What judges bodies, one for each thread. */
    private Supplier<BodyAssessing> each(InForce inForce) {
        Scoring scoring = scoring();
        return () -> BodyAssessing.of(assessment, round, measuring.another(), inForce, scoring);
    }

    private Scoring scoring() {
        return new Scoring(assessment.plan().blocks(), scheme, rules.rules(), events(), history());
    }

    /** What counts in the plan year and had happened, and was known, by then. */
    private List<Event> events() {
        LocalDate last = asOf == null || asOf.isAfter(round.end()) ? round.end() : asOf;
        return assessment.events().stream()
                .filter(event -> event.year() == round.year() && !event.date().isAfter(last))
                .toList();
    }

    /** What was published of the rounds before this one. */
    private List<Published> history() {
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

    private SortedMap<String, NamedNumber> numbers(SortedMap<String, RuleInfo> used) {
        SortedMap<String, NamedNumber> numbers = new TreeMap<>();
        Stream<String> inRules = used.values().stream().flatMap(rule -> rule.numbers().stream());
        Stream<String> inRows = assessment.plan().methods().stream().flatMap(each -> rules.numbers(each).stream());
        Stream.concat(inRules, inRows)
                .forEach(name -> scheme.number(name, round.end()).ifPresent(number -> numbers.put(name, number)));
        return numbers;
    }

    private SortedMap<String, Table> tables(SortedMap<String, RuleInfo> used) {
        SortedMap<String, Table> tables = new TreeMap<>();
        for (Table table : pack.tables()) {
            if (used.keySet().stream().anyMatch(rule -> rules.tables(rule).contains(table.name()))) {
                tables.put(table.name(), table);
            }
        }
        return tables;
    }
}
