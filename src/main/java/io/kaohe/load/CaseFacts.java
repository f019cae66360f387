package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Basis;
import io.kaohe.facts.Body;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Nature;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Period;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the small assessment that a case speaks of: one body, its peers, one indicator, one target. */
final class CaseFacts {
    private static final String BODY = "body";
    private static final String PEERS = "peers";
    private static final String INDICATOR = "indicator";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String TARGET = "target";
    private static final Unit USUAL_UNIT = Unit.of("亿元");

    private final Fields fields;
    private final Round round;
    private final Requirement requirement;
    private final Problems problems;
    private final Indicator indicator;
    private final List<Achievement> figures = new ArrayList<>();

    CaseFacts(Fields fields, Round round, Requirement requirement, Problems problems) {
        this.fields = fields;
        this.round = round;
        this.requirement = requirement;
        this.problems = problems;
        this.indicator = indicator();
    }

    Assessment assessment(String name, Scheme scheme) {
        List<Indicator> indicators = new ArrayList<>(List.of(indicator));
        figures();
        part(CaseKeys.NUMERATOR, NUMERATOR, indicators);
        part(CaseKeys.DENOMINATOR, DENOMINATOR, indicators);
        List<Body> bodies = new ArrayList<>(List.of(body(BODY, true)));
        List<PeerGroup> groups = peers(bodies);
        Plan plan = new Plan(name, null, List.of(), List.of(target(groups)));
        return new Assessment(
                name,
                round.year(),
                bodies,
                groups,
                indicators,
                plan,
                tasks(),
                figures,
                List.of(),
                List.of(),
                List.of(),
                scheme,
                List.of());
    }

    private Indicator indicator() {
        Unit unit = fields.get(IndicatorReader.UNIT, usualUnit());
        boolean above = fields.has(CaseKeys.NUMERATOR);
        boolean below = fields.has(CaseKeys.DENOMINATOR);
        if (above != below) {
            Key<?> lonely = above ? CaseKeys.NUMERATOR : CaseKeys.DENOMINATOR;
            Key<?> missing = above ? CaseKeys.DENOMINATOR : CaseKeys.NUMERATOR;
            problems.add("load.ratio.half", fields.at(lonely), lonely.name(), missing.name());
        }
        return new Indicator(
                INDICATOR,
                "指标",
                unit,
                fields.get(IndicatorReader.DIRECTION, Direction.HIGHER),
                fields.get(IndicatorReader.KIND, IndicatorReader.usualKind(unit)),
                fields.get(IndicatorReader.FREQUENCY, Frequency.QUARTER),
                null,
                null,
                fields.get(IndicatorReader.CERTIFIER),
                List.of(FigureKind.values()),
                above ? NUMERATOR : null,
                below ? DENOMINATOR : null,
                fields.get(IndicatorReader.DECIDER, above ? Decider.RECOMPUTED : Decider.PRINTED),
                null,
                Secrecy.PUBLIC,
                0,
                null,
                List.of(),
                List.of(),
                fields.at());
    }

    /** The unit of the number asked for; a growth or a place says nothing of it. */
    private Unit usualUnit() {
        Amount asked = requirement.test().value();
        Optional<Amount> task = fields.get(CaseKeys.TASK, Optional.empty());
        if (asked == null) {
            return task.map(Amount::unit).orElse(USUAL_UNIT);
        }
        RequirementKind kind = requirement.test().kind();
        return kind == RequirementKind.GROWTH || kind == RequirementKind.RANK ? USUAL_UNIT : asked.unit();
    }

    private Period period() {
        boolean standing = Figure.usualBasis(indicator.kind()) == Basis.POINT;
        Period usual = standing ? new Period(round.year(), round.month(), round.month()) : round.period();
        return fields.get(CaseKeys.PERIOD, usual);
    }

    private void figures() {
        Optional<Amount> value = fields.get(CaseKeys.VALUE);
        boolean given = fields.has(CaseKeys.VALUE) && (value == null || value.isPresent());
        Figure figure = new Figure(fields, CaseKeys.VALUE, given, problems);
        Period period = period();
        if (figure.says()) {
            Amount level = fitting(value == null ? null : value.orElse(null), CaseKeys.VALUE);
            figures.add(figure.read(
                    new Figure.Frame(
                            BODY, indicator, period, FigureKind.BULLETIN, FigureStatus.CONFIRMED, round.end(), null),
                    level));
        }
        Basis basis = fields.get(Figure.BASIS, Figure.usualBasis(indicator.kind()));
        add(
                BODY,
                INDICATOR,
                period.yearsBefore(1),
                basis,
                fitting(fields.get(CaseKeys.YEAR_BEFORE), CaseKeys.YEAR_BEFORE));
        Period december = new Period(round.year() - 1, 12, 12);
        add(BODY, INDICATOR, december, Basis.POINT, fitting(fields.get(CaseKeys.YEAR_START), CaseKeys.YEAR_START));
    }

    private @Nullable Amount fitting(@Nullable Amount amount, Key<?> key) {
        return Indicators.none(problems).fitting(amount, indicator, fields.at(key));
    }

    private void part(Key<Amount> key, String id, List<Indicator> indicators) {
        Amount amount = fields.get(key);
        if (amount == null) {
            return;
        }
        indicators.add(new Indicator(
                id,
                key.name(),
                amount.unit(),
                Direction.HIGHER,
                DataKind.FLOW,
                indicator.frequency(),
                null,
                null,
                null,
                List.of(FigureKind.values()),
                null,
                null,
                Decider.PRINTED,
                null,
                Secrecy.PUBLIC,
                0,
                null,
                List.of(),
                List.of(),
                fields.at(key)));
        add(BODY, id, period(), Basis.CUMULATIVE, amount);
    }

    private void add(String body, String id, Period period, Basis basis, @Nullable Amount value) {
        if (value != null) {
            figures.add(new Achievement(
                    body,
                    id,
                    period,
                    basis,
                    value,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    FigureKind.BULLETIN,
                    FigureStatus.CONFIRMED,
                    Vintage.FINAL,
                    period.end(),
                    null,
                    null,
                    null,
                    null,
                    fields.at()));
        }
    }

    private List<PeerGroup> peers(List<Body> bodies) {
        if (!fields.has(CaseKeys.PEERS)) {
            return List.of();
        }
        Basis basis = fields.get(Figure.BASIS, Figure.usualBasis(indicator.kind()));
        for (Optional<Amount> figure : fields.get(CaseKeys.PEERS, List.of())) {
            Body peer = body("peer-" + bodies.size(), false);
            bodies.add(peer);
            add(peer.id(), INDICATOR, period(), basis, fitting(figure.orElse(null), CaseKeys.PEERS));
        }
        List<String> members = bodies.stream().map(Body::id).toList();
        return List.of(new PeerGroup(PEERS, "同类", members, fields.at(CaseKeys.PEERS)));
    }

    private Body body(String id, boolean assessed) {
        return new Body(id, assessed ? "被考核单位" : "同类单位", null, null, null, assessed, null, null, fields.at());
    }

    private Target target(List<PeerGroup> groups) {
        return new Target(
                TARGET,
                null,
                INDICATOR,
                requirement,
                null,
                fields.get(CaseKeys.MARKS),
                Parts.read(fields, problems),
                fields.get(CaseKeys.DEADLINE, LocalDate.of(round.year(), 12, 31)),
                List.of(BODY),
                groups.isEmpty() ? null : PEERS,
                null,
                List.of(),
                fields.get(CaseKeys.COMMITMENT, Commitment.FIRM),
                Importance.ROUTINE,
                fields.get(CaseKeys.NATURE, Nature.ANTICIPATORY),
                Setter.OWN,
                null,
                null,
                null,
                fields.at(CaseKeys.REQUIREMENT));
    }

    private List<Task> tasks() {
        boolean open = requirement.test().value() == null;
        if (!open && fields.has(CaseKeys.TASK)) {
            problems.add("load.case.task", fields.at(CaseKeys.TASK), requirement.text());
        } else if (open && !fields.has(CaseKeys.TASK)) {
            problems.add("load.key.missing", fields.at(), CaseKeys.TASK.name());
        }
        Amount value = fitting(fields.get(CaseKeys.TASK, Optional.empty()).orElse(null), CaseKeys.TASK);
        return value == null
                ? List.of()
                : List.of(new Task(
                        TARGET, BODY, null, value, null, List.of(), null, null, null, null, fields.at(CaseKeys.TASK)));
    }
}
