package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Measurement;
import io.kaohe.sketch.AssessmentSketch;
import io.kaohe.sketch.IndicatorSketch;
import io.kaohe.sketch.SchemeSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return sketch(id, unit, kind, decider).done();
    }

    private static IndicatorSketch sketch(String id, String unit, DataKind kind, Decider decider) {
        IndicatorSketch sketch = new IndicatorSketch();
        sketch.id = id;
        sketch.name = id;
        sketch.unit = Unit.of(unit);
        sketch.kind = kind;
        sketch.decider = decider;
        return sketch;
    }

    private static Indicator ratioOf(String above, String below) {
        IndicatorSketch sketch = sketch("x", "%", DataKind.RATE, Decider.RECOMPUTED);
        sketch.numerator = above;
        sketch.denominator = below;
        return sketch.done();
    }

    Given yearly() {
        Indicator i = indicators.remove(0);
        IndicatorSketch sketch = sketch(i.id(), i.unit().symbol(), i.kind(), i.decider());
        sketch.frequency = Frequency.YEAR;
        indicators.add(sketch.done());
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
        TargetSketch target = new TargetSketch();
        target.requirement = Requirement.of("要求", test);
        target.deadline = deadline;
        AssessmentSketch assessment = new AssessmentSketch();
        for (String id : List.of("a", "b", "c")) {
            assessment.bodies.add(new Body(id, id, null, null, null, true, null, null, HERE));
        }
        assessment.indicators = indicators;
        assessment.targets.add(target.done());
        assessment.tasks = tasks;
        assessment.achievements = figures;
        assessment.scheme = scheme();
        return assessment.done();
    }

    private Scheme scheme() {
        SchemeSketch scheme = new SchemeSketch();
        scheme.placing = placing;
        scheme.path = path;
        scheme.roundings = roundings;
        return scheme.done();
    }
}
