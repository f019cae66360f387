package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Join;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Period;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small assessment of the year 2022, put together by hand: bodies a, b and c, and one target of a. */
final class Given {
    private static final Source HERE = new Source("test", 1, 1);

    private final List<Achievement> figures = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final TreeMap<String, Rounding> roundings = new TreeMap<>();
    private Test test = new Test.AtLeast(Amount.of("220", "亿元"), false);
    private LocalDate deadline = LocalDate.of(2022, 12, 31);
    private List<Fraction> path = List.of();
    private Placing placing = Placing.GAP;

    static Given indicator(String unit, DataKind kind) {
        Given given = new Given();
        given.indicators.add(indicator("x", unit, kind, Decider.PRINTED));
        return given;
    }

    static Given recomputed(String unit, DataKind kind) {
        Given given = new Given();
        given.indicators.add(indicator("x", unit, kind, Decider.RECOMPUTED));
        return given;
    }

    static Given ratio() {
        Given given = new Given();
        given.indicators.add(ratioOf("above", "below"));
        given.indicators.add(indicator("above", "亿元", DataKind.FLOW, Decider.PRINTED));
        given.indicators.add(indicator("below", "亿元", DataKind.FLOW, Decider.PRINTED));
        return given;
    }

    private static Indicator indicator(String id, String unit, DataKind kind, Decider decider) {
        return new Indicator(
                id,
                id,
                Unit.of(unit),
                Direction.HIGHER,
                kind,
                Frequency.QUARTER,
                null,
                null,
                null,
                List.of(FigureKind.BULLETIN, FigureKind.CERTIFIED, FigureKind.SELF),
                null,
                null,
                decider,
                null,
                HERE);
    }

    private static Indicator ratioOf(String above, String below) {
        Indicator i = indicator("x", "%", DataKind.RATE, Decider.RECOMPUTED);
        return new Indicator(
                i.id(),
                i.name(),
                i.unit(),
                i.direction(),
                i.kind(),
                i.frequency(),
                null,
                null,
                null,
                i.precedence(),
                above,
                below,
                i.decider(),
                null,
                HERE);
    }

    Given yearly() {
        Indicator i = indicators.remove(0);
        indicators.add(new Indicator(
                i.id(),
                i.name(),
                i.unit(),
                i.direction(),
                i.kind(),
                Frequency.YEAR,
                null,
                null,
                null,
                i.precedence(),
                null,
                null,
                i.decider(),
                null,
                HERE));
        return this;
    }

    Given requires(Test newTest) {
        test = newTest;
        return this;
    }

    Given by(int month) {
        deadline = new Period(2022, month, month).end();
        return this;
    }

    Given path(String... shares) {
        path = List.of(shares).stream()
                .map(share -> Fraction.of(new BigDecimal(share)))
                .toList();
        return this;
    }

    Given dense() {
        placing = Placing.DENSE;
        return this;
    }

    Given rounding(String point, int digits) {
        roundings.put(point, new Rounding(digits, io.kaohe.facts.RoundingMode.HALF_UP));
        return this;
    }

    Given task(String body, String value, String unit, @Nullable LocalDate since) {
        tasks.add(new Task("t", body, null, Amount.of(value, unit), null, List.of(), null, null, null, since, HERE));
        return this;
    }

    Given figure(Figure figure) {
        figures.add(figure.done());
        return this;
    }

    Measurement at(int month) {
        return at(month, null);
    }

    Measurement at(int month, @Nullable LocalDate asOf) {
        return Measuring.measure(assessment(), new Round(2022, month), asOf).get(0);
    }

    private Assessment assessment() {
        Target target = new Target(
                "t",
                null,
                "x",
                new Requirement("要求", Join.ALL, List.of(test)),
                null,
                null,
                List.of(),
                deadline,
                List.of("a"),
                null,
                null,
                List.of(),
                Commitment.FIRM,
                Importance.ROUTINE,
                Nature.ANTICIPATORY,
                Setter.OWN,
                HERE);
        List<Body> bodies = List.of("a", "b", "c").stream()
                .map(id -> new Body(id, id, null, null, null, true, null, null, HERE))
                .toList();
        return new Assessment(
                "考核",
                2022,
                bodies,
                List.of(),
                indicators,
                new Plan("计划", null, List.of(), List.of(target)),
                tasks,
                figures,
                scheme(),
                List.of());
    }

    private Scheme scheme() {
        return new Scheme(
                "办法",
                "",
                new TreeMap<>(),
                new BigDecimal("100"),
                new TreeMap<>(),
                Map.of(RoundType.SETTLEMENT, Set.of("年")),
                placing,
                Fraction.ZERO,
                new Scheme.Vintages(
                        Set.of(Vintage.FLASH, Vintage.PRELIMINARY, Vintage.FINAL),
                        Set.of(Vintage.PRELIMINARY, Vintage.FINAL)),
                3,
                path,
                roundings);
    }
}
