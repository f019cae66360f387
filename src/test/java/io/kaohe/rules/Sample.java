package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.IndicatorSketch;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
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

    @Nullable
    String category;

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

    Judgement judged(Verdict verdict) {
        return new Judgement(measurement(), verdict, "judge/x/一", "理由", List.of());
    }

    Judgement unjudged() {
        return new Judgement(measurement(), null, null, null, List.of());
    }

    Measurement measurement() {
        TargetSketch target = new TargetSketch();
        target.requirement = Requirement.of("要求", test());
        IndicatorSketch indicator = new IndicatorSketch();
        indicator.kind = dataKind;
        indicator.frequency = frequency;
        MeasurementSketch measurement = new MeasurementSketch();
        measurement.body = new Body("a", "甲", null, category, null, true, null, null, new Source("bodies.yaml", 1, 1));
        measurement.target = target.done();
        measurement.indicator = indicator.done();
        measurement.round = new Round(2022, stage == Stage.DUE ? 12 : 9);
        measurement.roundType = roundType;
        measurement.stage = stage;
        measurement.finality = finality;
        measurement.state = state;
        quantities.forEach((quantity, value) ->
                measurement.steps.add(new Step(quantity.chinese(), Operation.GIVEN, List.of(), value, Unit.NONE)));
        return measurement.done();
    }

    private Test test() {
        return switch (kind) {
            case AT_LEAST -> new Test.AtLeast(Amount.of(promised, "家"), strict);
            case AT_MOST -> new Test.AtMost(Amount.of(promised, "家"), strict, Aspect.LEVEL);
            case GROWTH -> new Test.Growth(Amount.of(promised, "%"), strict, Aspect.GROWTH);
            case RANK -> new Test.Rank(Amount.of(promised, "位"), null, false, 0, Aspect.LEVEL);
            default -> throw new IllegalStateException(kind.chinese());
        };
    }
}
