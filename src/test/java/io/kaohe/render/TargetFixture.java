package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Part;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Award;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Review;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.FigureSketch;
import io.kaohe.sketch.IndicatorSketch;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A target with everything established about it, put together by hand. */
final class TargetFixture {
    private static final Source PLAN = new Source("plan.yaml", 14, 5);
    static final Source DATA = StepFixture.DATA;

    private final Body body;
    private final String id;
    private final String name;
    private final Round round;
    private Test test = new Test.AtLeast(Amount.of("220", "亿元"), false);
    private String phrase = "达220亿元以上";
    private @Nullable String quote;
    private @Nullable Task task;
    private @Nullable Reason missing;
    private @Nullable Verdict verdict;
    private @Nullable String rule;
    private @Nullable String reason;
    private @Nullable Light light;
    private List<String> contested = List.of();
    private final List<Fact> facts = new ArrayList<>();
    private final StepFixture steps = new StepFixture();
    private final List<Reason> flags = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Consumer<TargetSketch> promise = sketch -> {};
    private Consumer<IndicatorSketch> indicated = sketch -> {};
    private Consumer<MeasurementSketch> found = sketch -> {};

    TargetFixture(Body body, String id, String name, Round round) {
        this.body = body;
        this.id = id;
        this.name = name;
        this.round = round;
    }

    TargetFixture requires(String newPhrase, Test newTest) {
        phrase = newPhrase;
        test = newTest;
        return this;
    }

    TargetFixture quote(String text) {
        quote = text;
        return this;
    }

    TargetFixture task(@Nullable Amount floor, Amount value, @Nullable Amount stretch) {
        Source source = new Source("tasks.csv", 2, 3);
        task = new Task(id, body.id(), floor, value, stretch, List.of(), null, null, null, null, source);
        return this;
    }

    TargetFixture fact(Role role, Amount value, @Nullable String note) {
        return figure(role, figure -> {
            figure.indicator = role == Role.ACTUAL ? id + "-figure" : role.code();
            figure.value = value;
            figure.vintage = Vintage.FLASH;
            figure.reporter = "市统计局";
            figure.note = note;
        });
    }

    /** A figure on the target's own indicator in the round. */
    TargetFixture figure(Role role, Consumer<FigureSketch> says) {
        FigureSketch figure = new FigureSketch();
        figure.body = body.id();
        figure.indicator = id + "-figure";
        figure.period = round.period();
        figure.known = LocalDate.of(2022, 11, 18);
        figure.source = DATA;
        says.accept(figure);
        facts.add(new Fact(role, whose(figure.body), of(figure.indicator), figure.done(), null));
        return this;
    }

    private Body whose(String other) {
        return new Body(other, other, null, null, null, true, null, null, DATA);
    }

    private static Indicator of(String figured) {
        IndicatorSketch indicator = new IndicatorSketch();
        indicator.id = figured;
        indicator.name = figured;
        return indicator.done();
    }

    TargetFixture promised(Consumer<TargetSketch> says) {
        promise = promise.andThen(says);
        return this;
    }

    TargetFixture indicator(Consumer<IndicatorSketch> says) {
        indicated = indicated.andThen(says);
        return this;
    }

    TargetFixture measured(Consumer<MeasurementSketch> says) {
        found = found.andThen(says);
        return this;
    }

    TargetFixture finding(String label, String advice, String byRule) {
        findings.add(new Finding(label, advice, byRule));
        return this;
    }

    TargetFixture given(Quantity quantity, Amount amount) {
        steps.given(quantity, amount);
        return this;
    }

    /** A step over two earlier ones, in their order. */
    TargetFixture computed(Quantity quantity, Operation operation, Unit unit, Quantity first, Quantity second) {
        steps.computed(quantity, operation, unit, first, second);
        return this;
    }

    /** What each of so many months must bring of the gap. */
    TargetFixture need(int months) {
        steps.need(months);
        return this;
    }

    /** A step over named numbers. */
    TargetFixture among(String name, Operation operation, Amount value, Object... namesAndAmounts) {
        steps.among(name, operation, value, namesAndAmounts);
        return this;
    }

    TargetFixture step(Step step) {
        steps.add(step);
        return this;
    }

    TargetFixture missing(Reason newMissing) {
        missing = newMissing;
        return this;
    }

    TargetFixture flag(Reason flag) {
        flags.add(flag);
        return this;
    }

    TargetFixture judged(Verdict newVerdict, String newRule, String newReason) {
        verdict = newVerdict;
        rule = newRule;
        reason = newReason;
        return this;
    }

    TargetFixture contested(String... rules) {
        contested = List.of(rules);
        return this;
    }

    TargetFixture lit(@Nullable String newLight, String... rules) {
        light = newLight == null ? new Light(null, null, List.of(rules)) : new Light(newLight, rules[0], List.of());
        return this;
    }

    TargetFixture marks(String part, String marks) {
        parts.add(new Part(part, new BigDecimal(marks)));
        return this;
    }

    TargetFixture paid(String marks, String points, String byRule, String arithmetic) {
        Part part = new Part(Part.ONLY, new BigDecimal(marks));
        parts.add(part);
        awards.add(new Award(part, new BigDecimal(points), byRule, arithmetic, List.of()));
        return this;
    }

    TargetFixture unpaid(String marks, String... rules) {
        Part part = new Part(Part.ONLY, new BigDecimal(marks));
        parts.add(part);
        awards.add(new Award(part, null, null, null, List.of(rules)));
        return this;
    }

    /** With no marks at stake. */
    TargetFixture unscored() {
        parts.clear();
        awards.clear();
        return this;
    }

    Standing standing() {
        return standing(judgement());
    }

    /** With this one as the deciding test among several. */
    Standing among(TargetFixture... tests) {
        return standing(
                judgement().among(Stream.of(tests).map(TargetFixture::judgement).toList()));
    }

    private Standing standing(Judgement judgement) {
        BigDecimal marks = parts.stream().map(Part::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        Review review = new Review(light, null, findings, List.of());
        return new Standing(judgement, marks, parts, awards, null, review);
    }

    private Judgement judgement() {
        return new Judgement(measurement(), verdict, rule, reason, contested);
    }

    private Measurement measurement() {
        boolean due = round.month() == 12;
        MeasurementSketch measurement = new MeasurementSketch();
        measurement.body = body;
        measurement.target = target();
        measurement.test = test;
        measurement.indicator = indicator();
        measurement.task = task;
        measurement.round = round;
        measurement.roundType = due ? RoundType.SETTLEMENT : RoundType.REVIEW;
        measurement.stage = due ? Stage.DUE : Stage.UNDER_WAY;
        measurement.state = missing == null ? DataState.PRESENT : DataState.NOT_REPORTED;
        measurement.missing = missing;
        measurement.facts = facts;
        measurement.steps = steps.done();
        measurement.flags = flags;
        found.accept(measurement);
        return measurement.done();
    }

    private Target target() {
        TargetSketch target = new TargetSketch();
        target.id = id;
        target.block = "subjects";
        target.indicator = id + "-figure";
        target.requirement = Requirement.of(phrase, test);
        target.quote = quote;
        target.deadline = LocalDate.of(round.year(), 12, 31);
        target.bodies = List.of(body.id());
        target.owner = "高新科";
        target.support = List.of("规划科");
        target.importance = Importance.MAJOR;
        target.source = PLAN;
        promise.accept(target);
        return target.done();
    }

    private Indicator indicator() {
        IndicatorSketch indicator = new IndicatorSketch();
        indicator.id = id + "-figure";
        indicator.name = name;
        indicator.unit = Unit.of("亿元");
        indicator.decider = Decider.RECOMPUTED;
        indicated.accept(indicator);
        return indicator.done();
    }
}
