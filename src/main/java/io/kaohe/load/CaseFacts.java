package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.Body;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Event;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Nature;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the small assessment that a case speaks of: one body, its peers, one indicator, one target. */
final class CaseFacts {
    static final String BODY = "body";

    private static final String PEERS = "peers";
    private static final String TARGET = "target";

    private final Fields fields;
    private final Round round;
    private final Asked asked;
    private final Requirement requirement;
    private final Problems problems;
    private final Indicator indicator;
    private final CaseFigures figures;

    CaseFacts(Fields fields, Round round, Asked asked, Problems problems) {
        this.fields = fields;
        this.round = round;
        this.asked = asked;
        this.requirement = asked.requirement();
        this.problems = problems;
        this.indicator = CaseIndicators.whole(fields, requirement, problems);
        this.figures = new CaseFigures(fields, round, requirement, indicator, problems);
    }

    Assessment assessment(String name, Scheme scheme) {
        new TestCheck(TARGET, indicator, fields.at(CaseKeys.REQUIREMENT), round.year(), problems).check(requirement);
        figures.own();
        List<Indicator> indicators = new ArrayList<>(List.of(indicator));
        part(CaseKeys.NUMERATOR, CaseIndicators.NUMERATOR, indicators);
        part(CaseKeys.DENOMINATOR, CaseIndicators.DENOMINATOR, indicators);
        series(indicators);
        others(indicators);
        List<Body> bodies = new ArrayList<>(List.of(body(BODY, true)));
        List<PeerGroup> groups = peers(bodies);
        Ladders ladders = new Ladders(scheme.ladders().values(), true, problems);
        Target target = target(groups, ladders);
        new FigureCheck(List.of(target), false, ladders, problems).stage(fields.get(Figure.STAGE), indicator);
        return new Assessment(
                name,
                round.year(),
                bodies,
                groups,
                indicators,
                new Plan(name, null, List.of(), List.of(target)),
                tasks(),
                figures.all(),
                benchmarks(),
                rulings(target),
                events(),
                HistoryReader.read(fields.get(CaseKeys.HISTORY, List.of()), BODY, problems),
                scheme,
                List.of());
    }

    private void part(Key<Amount> key, String id, List<Indicator> indicators) {
        Amount amount = fields.get(key);
        if (amount != null) {
            indicators.add(CaseIndicators.part(id, key.name(), amount.unit(), indicator.frequency(), fields.at(key)));
            figures.part(id, amount, false);
        }
    }

    private void series(List<Indicator> indicators) {
        List<Optional<Amount>> growths = fields.get(CaseKeys.SERIES, List.of());
        for (int i = 0; i < Math.min(growths.size(), indicator.series().size()); i++) {
            String id = indicator.series().get(i);
            String name = CaseKeys.SERIES.name() + (i + 1);
            indicators.add(
                    CaseIndicators.part(id, name, Unit.of("亿元"), indicator.frequency(), fields.at(CaseKeys.SERIES)));
            growths.get(i).ifPresent(growth -> figures.part(id, growth, true));
        }
    }

    private void others(List<Indicator> indicators) {
        Node.Entries others = fields.get(CaseKeys.OTHERS);
        if (others == null) {
            return;
        }
        others.entries().forEach((name, entry) -> {
            Amount growth = Forms.GROWTH.reader().read(name, entry.value(), problems);
            String id = "other-" + indicators.size();
            indicators.add(CaseIndicators.part(id, name, Unit.of("亿元"), indicator.frequency(), entry.key()));
            if (growth != null) {
                figures.part(id, growth, true);
            }
        });
    }

    private List<PeerGroup> peers(List<Body> bodies) {
        if (!fields.has(CaseKeys.PEERS) && !fields.has(CaseKeys.PEER_DATES)) {
            return List.of();
        }
        for (Optional<Amount> figure : fields.get(CaseKeys.PEERS, List.of())) {
            figures.peer(peer(bodies), figure.orElse(null), null, CaseKeys.PEERS);
        }
        Amount none = new Amount(BigDecimal.ZERO, indicator.unit());
        for (Optional<Optional<LocalDate>> date : fields.get(CaseKeys.PEER_DATES, List.of())) {
            Amount amount = date.isPresent() && date.get().isEmpty() ? none : null;
            figures.peer(peer(bodies), amount, date.flatMap(day -> day).orElse(null), CaseKeys.PEER_DATES);
        }
        List<String> members = bodies.stream().map(Body::id).toList();
        Key<?> key = fields.has(CaseKeys.PEERS) ? CaseKeys.PEERS : CaseKeys.PEER_DATES;
        return List.of(new PeerGroup(PEERS, "同类", members, fields.at(key)));
    }

    private String peer(List<Body> bodies) {
        Body peer = body("peer-" + bodies.size(), fields.get(CaseKeys.PEERS_ASSESSED, false));
        bodies.add(peer);
        return peer.id();
    }

    private Body body(String id, boolean assessed) {
        return new Body(id, id.equals(BODY) ? "被考核单位" : "同类单位", null, null, null, assessed, null, null, fields.at());
    }

    private Target target(List<PeerGroup> groups, Ladders ladders) {
        Node.Text beside = fields.get(Asked.LADDER);
        Node.Text named = beside == null ? asked.ladder() : beside;
        return new Target(
                TARGET,
                null,
                indicator.id(),
                requirement,
                null,
                fields.get(CaseKeys.MARKS),
                Parts.read(fields, problems),
                deadline(),
                answering(groups),
                groups.isEmpty() ? null : PEERS,
                null,
                List.of(),
                fields.get(
                        CaseKeys.COMMITMENT,
                        requirement.commitment() == null ? Commitment.FIRM : requirement.commitment()),
                Importance.ROUTINE,
                fields.get(CaseKeys.NATURE, Nature.ANTICIPATORY),
                Setter.OWN,
                ladders.of(requirement, named, fields.at(CaseKeys.REQUIREMENT)),
                null,
                fields.get(TargetKeys.DOUBT),
                fields.at(CaseKeys.REQUIREMENT));
    }

    private List<String> answering(List<PeerGroup> groups) {
        return fields.get(CaseKeys.PEERS_ASSESSED, false) && !groups.isEmpty()
                ? groups.get(0).members()
                : List.of(BODY);
    }

    private LocalDate deadline() {
        LocalDate last = LocalDate.of(round.year(), 12, 31);
        LocalDate said = requirement.by() == null ? last : requirement.by().atYear(round.year());
        return fields.get(CaseKeys.DEADLINE, said);
    }

    private List<Task> tasks() {
        boolean open = TestCheck.byTask(requirement);
        if (!open && fields.has(CaseKeys.TASK)) {
            problems.add("load.case.task", fields.at(CaseKeys.TASK), requirement.text());
        } else if (open && !fields.has(CaseKeys.TASK)) {
            fields.need(CaseKeys.TASK);
        }
        Amount value =
                figures.fitting(fields.get(CaseKeys.TASK, Optional.empty()).orElse(null), CaseKeys.TASK);
        return value == null
                ? List.of()
                : List.of(new Task(
                        TARGET, BODY, null, value, null, List.of(), null, null, null, null, fields.at(CaseKeys.TASK)));
    }

    private List<Benchmark> benchmarks() {
        Amount amount = fields.get(CaseKeys.BENCHMARK);
        Test.Benchmark test = requirement.tests().stream()
                .filter(Test.Benchmark.class::isInstance)
                .map(Test.Benchmark.class::cast)
                .findFirst()
                .orElse(null);
        if (amount == null || test == null) {
            if (fields.has(CaseKeys.BENCHMARK) && test == null) {
                problems.add("load.case.benchmark", fields.at(CaseKeys.BENCHMARK), requirement.text());
            }
            return List.of();
        }
        boolean growth = test.aspect() != Aspect.LEVEL;
        return List.of(new Benchmark(
                test.name(),
                indicator.id(),
                figures.period(),
                growth ? null : figures.fitting(amount, CaseKeys.BENCHMARK),
                growth ? amount : null,
                FigureKind.BULLETIN,
                round.end(),
                fields.at(CaseKeys.BENCHMARK)));
    }

    private List<Ruling> rulings(Target target) {
        Fields ruling = fields.get(CaseKeys.RULING);
        if (ruling == null) {
            return List.of();
        }
        Decision decision = Decision.read(ruling, problems);
        if (Decision.relieves(ruling)) {
            boolean due = !round.end().isBefore(target.deadline());
            if (Decision.relievable(ruling, requirement, problems)) {
                decision.relief(ruling, requirement, indicator, due, problems);
            }
        } else if (!TargetReader.qualitative(requirement)) {
            problems.add("load.case.ruling", ruling.at(), requirement.text());
        }
        decision.check(round, target.deadline(), problems);
        return List.of(decision.ruling(TARGET, BODY, round, new Decision.Signed("用例", round.end(), null, ruling.at())));
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Fields event : fields.get(CaseKeys.EVENTS, List.of())) {
            String kind = event.get(EventReader.KIND);
            if (kind != null) {
                String id = "event-" + (events.size() + 1);
                events.add(new Event(
                        id,
                        BODY,
                        round.end(),
                        kind,
                        event.get(EventReader.LEVEL),
                        null,
                        null,
                        round.year(),
                        event.at()));
            }
        }
        return events;
    }
}
