package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Basis;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Join;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Period;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.Source;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Measurement;
import io.kaohe.sketch.AssessmentSketch;
import io.kaohe.sketch.FigureSketch;
import io.kaohe.sketch.IndicatorSketch;
import io.kaohe.sketch.SchemeSketch;
import io.kaohe.sketch.TargetSketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A small world of 2022: bodies 甲, 乙 and 丙 (a, b, c), indicator 指标 (x), and one target of 甲. */
final class World {
    private static final Source HERE = new Source("test", 1, 1);
    private static final Pattern AMOUNT = Pattern.compile("(-?[\\d.]+)(.*)");

    final IndicatorSketch indicator = new IndicatorSketch();
    final TargetSketch target = new TargetSketch();
    final SchemeSketch scheme = new SchemeSketch();
    final AssessmentSketch assessment = new AssessmentSketch();

    World(String unit, DataKind kind, Test... tests) {
        indicator.unit = Unit.of(unit);
        indicator.kind = kind;
        target.requirement = new Requirement("要求", Join.ALL, List.of(tests), null, null, null, null);
        assessment.bodies.add(body("a", "甲"));
        assessment.bodies.add(body("b", "乙"));
        assessment.bodies.add(body("c", "丙"));
    }

    private static Body body(String id, String name) {
        return new Body(id, name, null, null, null, true, null, null, HERE);
    }

    static Amount amount(String written) {
        Matcher matcher = AMOUNT.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        return Amount.of(matcher.group(1), matcher.group(2));
    }

    World indicator(Consumer<IndicatorSketch> change) {
        change.accept(indicator);
        return this;
    }

    World target(Consumer<TargetSketch> change) {
        change.accept(target);
        return this;
    }

    World by(int month) {
        target.deadline = new Period(2022, month, month).end();
        return this;
    }

    /** A further indicator, for parts and series. */
    World also(String id, String unit, Consumer<IndicatorSketch> change) {
        IndicatorSketch other = new IndicatorSketch();
        other.id = id;
        other.name = id;
        other.unit = Unit.of(unit);
        change.accept(other);
        assessment.indicators.add(other.done());
        return this;
    }

    /** What the body was given to do. */
    World task(String value) {
        assessment.tasks.add(
                new Task(target.id, "a", null, amount(value), null, List.of(), null, null, null, null, HERE));
        return this;
    }

    World ladder(List<List<String>> rungs) {
        scheme.ladders.put("阶梯", new Ladder("阶梯", rungs));
        target.ladder = "阶梯";
        return this;
    }

    /** A figure of 甲: of a month at its end, of longer periods cumulative. */
    World figure(String period, Consumer<FigureSketch> change) {
        FigureSketch figure = new FigureSketch();
        figure.period = Period.parse(period).orElseThrow();
        figure.basis = figure.period.from() == figure.period.to() ? Basis.POINT : Basis.CUMULATIVE;
        figure.zeroReturn = true;
        change.accept(figure);
        assessment.achievements.add(figure.done());
        return this;
    }

    World value(String period, String value) {
        return figure(period, figure -> figure.value = amount(value));
    }

    World value(String body, String period, String value) {
        return figure(period, figure -> {
            figure.body = body;
            figure.value = amount(value);
        });
    }

    World member(String member, String period, String value) {
        return figure(period, figure -> {
            figure.member = member;
            figure.value = amount(value);
        });
    }

    World growth(String period, String growth) {
        return figure(period, figure -> figure.growth = amount(growth));
    }

    World benchmark(String name, String period, @Nullable String value, @Nullable String growth, LocalDate known) {
        assessment.benchmarks.add(new Benchmark(
                name,
                "x",
                Period.parse(period).orElseThrow(),
                value == null ? null : amount(value),
                growth == null ? null : amount(growth),
                FigureKind.BULLETIN,
                known,
                HERE));
        return this;
    }

    Measurement at(int month) {
        return all(month, null).get(0);
    }

    Measurement at(int month, LocalDate asOf) {
        return all(month, asOf).get(0);
    }

    /** Every measurement of the target, one a test. */
    List<Measurement> all(int month, @Nullable LocalDate asOf) {
        return Measuring.measure(assessment(), new Round(2022, month), asOf);
    }

    /** The same, of which only the numbers are measured until somebody asks how they came about. */
    List<Measurement> later(int month, @Nullable LocalDate asOf) {
        return new Measuring(assessment(), new Round(2022, month), asOf).all();
    }

    private Assessment assessment() {
        AssessmentSketch sketch = new AssessmentSketch();
        sketch.bodies = assessment.bodies;
        sketch.groups = assessment.groups;
        sketch.indicators = new ArrayList<>(assessment.indicators);
        sketch.indicators.add(indicator.done());
        sketch.targets = List.of(target.done());
        sketch.tasks = assessment.tasks;
        sketch.achievements = assessment.achievements;
        sketch.benchmarks = assessment.benchmarks;
        sketch.rulings = assessment.rulings;
        sketch.scheme = scheme.done();
        return sketch.done();
    }
}
