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
import io.kaohe.report.Measurement;
import io.kaohe.report.Recipient;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Run;
import io.kaohe.report.Standing;
import io.kaohe.rules.RulePack;
import io.kaohe.score.PeerMeans;
import io.kaohe.score.Quotas;
import io.kaohe.score.Ranking;
import io.kaohe.score.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        List<Measurement> measurements = measuring.all();
        RulePack asking = rules.asking(measuring.around(measurements));
        BodyAssessing one = new BodyAssessing(assessment, asking, scoring());
        Map<Body, List<Standing>> paid = new LinkedHashMap<>();
        PeerMeans means = new PeerMeans(assessment.groups());
        measurements.stream()
                .collect(Collectors.groupingBy(Measurement::body, LinkedHashMap::new, Collectors.toList()))
                .forEach((body, own) -> paid.put(body, one.paid(body, own)));
        paid.values().forEach(means::add);
        List<BodyStanding> scored = new ArrayList<>();
        paid.forEach((body, own) -> scored.add(one.beside(means).scored(body, own)));
        List<BodyStanding> ranked = Ranking.rank(scored, scheme);
        List<BodyStanding> bodies = asking.review(ranked, scheme, graded -> Quotas.hold(graded, scheme));
        Spoken spoken = Spoken.by(bodies);
        SortedMap<String, RuleInfo> used = spoken.among(rules.rules());
        return new Report(run(), spoken.provisional(), bodies, used, numbers(used), tables(used), scheme);
    }

    /** The same report piece by piece; answers whether it is provisional. */
    boolean report(Recipient recipient) {
        RulePack asking = rules.asking(measuring.around(List.of()));
        BodyAssessing one = new BodyAssessing(assessment, asking, scoring());
        recipient.begin(run(), scheme);
        return new Passes(assessment, measuring, one, asking).report(recipient);
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
