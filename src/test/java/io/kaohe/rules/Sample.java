package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operation;
import io.kaohe.report.Outlook;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.IndicatorSketch;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measurement put together by hand: at first a flow of at least 200家, present, under way at 2022Q3, nothing measured. */
final class Sample {
    RequirementKind kind = RequirementKind.AT_LEAST;
    boolean strict;
    String promised = "200";
    DataState state = DataState.PRESENT;
    Stage stage = Stage.UNDER_WAY;
    Frequency frequency = Frequency.QUARTER;
    RoundType roundType = RoundType.REVIEW;
    DataKind dataKind = DataKind.FLOW;
    Finality finality = Finality.OPEN;
    Nature nature = Nature.ANTICIPATORY;
    Outlook outlook = Outlook.UNKNOWN;
    Direction direction = Direction.HIGHER;

    @Nullable
    String category;

    @Nullable
    String repeats;

    @Nullable
    String doubt;

    private @Nullable Ruling ruling;
    private final Map<Quantity, Fraction> quantities = new EnumMap<>(Quantity.class);

    Sample with(Quantity quantity, String value) {
        return with(quantity, Fraction.of(new BigDecimal(value)));
    }

    Sample with(Quantity quantity, Fraction value) {
        quantities.put(quantity, value);
        return this;
    }

    Sample due() {
        stage = Stage.DUE;
        roundType = RoundType.SETTLEMENT;
        return this;
    }

    /** A qualitative target with a ruling: its conclusion, or, null, of progress alone. */
    Sample ruled(@Nullable String conclusion) {
        kind = RequirementKind.QUALITATIVE;
        state = DataState.RULED;
        ruling = new Ruling(
                "t",
                "a",
                new Round(2022, 9),
                conclusion,
                null,
                null,
                "某处长",
                LocalDate.of(2022, 10, 12),
                null,
                new Source("rulings.yaml", 1, 1));
        return this;
    }

    Judgement judged(Verdict verdict) {
        return new Judgement(measurement(), verdict, "judge/x/一", "理由", List.of());
    }

    Judgement unjudged() {
        return new Judgement(measurement(), null, null, null, List.of());
    }

    Measurement measurement() {
        TargetSketch target = new TargetSketch();
        target.requirement = Requirement.of("要求", test());
        target.nature = nature;
        target.repeats = repeats;
        target.doubt = doubt;
        IndicatorSketch indicator = new IndicatorSketch();
        indicator.kind = dataKind;
        indicator.frequency = frequency;
        indicator.direction = direction;
        MeasurementSketch measurement = new MeasurementSketch();
        measurement.body = new Body("a", "甲", null, category, null, true, null, null, new Source("bodies.yaml", 1, 1));
        measurement.target = target.done();
        measurement.indicator = indicator.done();
        measurement.round = new Round(2022, stage == Stage.DUE ? 12 : 9);
        measurement.roundType = roundType;
        measurement.stage = stage;
        measurement.finality = finality;
        measurement.state = state;
        measurement.outlook = outlook;
        measurement.ruling = ruling;
        quantities.forEach((quantity, value) ->
                measurement.steps.add(new Step(quantity.chinese(), Operation.GIVEN, List.of(), value, Unit.NONE)));
        return measurement.done();
    }

    private Test test() {
        Amount number = Amount.of(promised, "家");
        return switch (kind) {
            case AT_LEAST -> new Test.AtLeast(number, strict);
            case AT_MOST -> new Test.AtMost(number, strict, Aspect.LEVEL);
            case ABOUT -> new Test.About(number, Aspect.LEVEL);
            case BETWEEN -> new Test.Between(number, Amount.of("400", "家"), Aspect.LEVEL);
            case GROWTH -> new Test.Growth(Amount.of(promised, "%"), strict, Aspect.GROWTH);
            case MULTIPLE -> new Test.Multiple(Amount.of("2", "倍"), new Test.BaseYear(2020), 2025);
            case NOT_FALLING -> new Test.NotFalling(Past.LAST_YEAR, 1, strict, !strict, Aspect.LEVEL);
            case RANK -> new Test.Rank(Amount.of(promised, "位"), null, false, 0, Aspect.LEVEL);
            case BENCHMARK -> new Test.Benchmark("全省平均", null, false, strict, Aspect.LEVEL);
            case EACH_MEMBER -> new Test.EachMember("产业链", new Test.AtLeast(number, strict));
            default -> numberless();
        };
    }

    private Test numberless() {
        return switch (kind) {
            case TOGETHER -> new Test.Together();
            case COVERAGE -> new Test.Coverage(false);
            case BREAKTHROUGH -> new Test.Breakthrough(null, false);
            case FIRST -> new Test.First(null, false);
            case STAGE -> new Test.Stage("获批", null, false);
            case BOTTOM_LINE -> new Test.BottomLine(false);
            case QUALITATIVE -> new Test.Qualitative();
            default -> throw new IllegalStateException(kind.chinese());
        };
    }
}
