package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Part;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import io.kaohe.facts.Target;
import io.kaohe.measure.Around;
import io.kaohe.measure.Measuring;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Run;
import io.kaohe.report.Standing;
import io.kaohe.rules.Payable;
import io.kaohe.rules.RulePack;
import io.kaohe.score.Joining;
import io.kaohe.score.Quotas;
import io.kaohe.score.Ranking;
import io.kaohe.score.Scoring;
import io.kaohe.score.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run through the rooms, in the order of the steps. */
final class Assessing {
    private final Pack pack;
    private final RulePack rules;
    private final Assessment assessment;
    private final Round round;
    private final @Nullable LocalDate asOf;
    private final Scheme scheme;
    private final List<Measurement> measurements;

    /** @param asOf what was known by that day; null for everything given */
    Assessing(Pack pack, RulePack rules, Assessment assessment, Round round, @Nullable LocalDate asOf) {
        this.pack = pack;
        this.assessment = assessment;
        this.round = round;
        this.asOf = asOf;
        this.scheme = assessment.scheme();
        this.measurements = Measuring.measure(assessment, round, asOf);
        this.rules = rules.asking(Around.of(assessment, round, asOf, measurements));
    }

    Report report() {
        Scoring scoring = new Scoring(assessment.plan().blocks(), scheme, rules.rules(), events(), history());
        List<BodyStanding> scored = new ArrayList<>();
        judged().forEach((body, judged) -> scored.add(adjusted(scoring, body, standings(judged))));
        List<BodyStanding> ranked = Ranking.rank(scored, scheme);
        List<BodyStanding> bodies = rules.review(ranked, scheme, graded -> Quotas.hold(graded, scheme));
        Spoken spoken = Spoken.by(bodies);
        SortedMap<String, RuleInfo> used = spoken.among(rules.rules());
        return new Report(run(), spoken.provisional(), bodies, used, numbers(used), tables(used), scheme);
    }

    /** The body with its bonuses and deductions, which rules give by what it stands at without them. */
    private BodyStanding adjusted(Scoring scoring, Body body, List<Standing> standings) {
        BodyStanding plain = scoring.of(body, standings, List.of());
        List<Entry> entries = rules.adjust(plain, scheme);
        return entries.isEmpty() ? plain : scoring.of(body, standings, entries);
    }

    /** The judgements on each body's targets, which may have several tests. */
    private Map<Body, List<List<Judgement>>> judged() {
        Map<Body, List<List<Judgement>>> byBody = new LinkedHashMap<>();
        for (List<Judgement> tests : Joining.byTarget(rules.judge(measurements, scheme))) {
            byBody.computeIfAbsent(tests.get(0).measurement().body(), body -> new ArrayList<>())
                    .add(tests);
        }
        return byBody;
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

    private List<Standing> standings(List<List<Judgement>> judged) {
        List<Target> targets = judged.stream()
                .map(tests -> tests.get(0).measurement().target())
                .toList();
        Body body = judged.get(0).get(0).measurement().body();
        Map<String, List<Part>> parts =
                Weights.of(targets, body, round, assessment.plan().blocks(), scheme.totalMarks());
        List<Payable> payables = judged.stream()
                .flatMap(List::stream)
                .map(test -> new Payable(
                        test, parts.getOrDefault(test.measurement().target().id(), List.of())))
                .toList();
        Iterator<Standing> paid = rules.award(payables, scheme).iterator();
        List<Standing> joined = judged.stream()
                .map(tests ->
                        Joining.join(tests.stream().map(test -> paid.next()).toList()))
                .toList();
        return rules.review(joined, scheme);
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
