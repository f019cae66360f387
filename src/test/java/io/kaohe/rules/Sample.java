package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Join;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
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
        Source here = new Source("plan.yaml", 1, 1);
        Requirement requirement = new Requirement("要求", Join.ALL, List.of(test()));
        return new Measurement(
                new Body("a", "甲", null, category, null, true, null, null, here),
                target(requirement, here),
                indicator(here),
                requirement.test(),
                null,
                new Round(2022, stage == Stage.DUE ? 12 : 9),
                roundType,
                stage,
                finality,
                state,
                new Round(2022, 9).period(),
                null,
                List.of(),
                quantities.entrySet().stream()
                        .map(one ->
                                new Step(one.getKey().chinese(), Operation.GIVEN, List.of(), one.getValue(), Unit.NONE))
                        .toList(),
                List.of());
    }

    private Test test() {
        return switch (kind) {
            case AT_LEAST -> new Test.AtLeast(Amount.of(promised, "家"), strict);
            case AT_MOST -> new Test.AtMost(Amount.of(promised, "家"), strict);
            case GROWTH -> new Test.Growth(Amount.of(promised, "%"), strict);
            case RANK -> new Test.Rank(Amount.of(promised, "位"));
        };
    }

    private Target target(Requirement requirement, Source here) {
        return new Target(
                "t",
                null,
                "x",
                requirement,
                null,
                null,
                List.of(),
                LocalDate.of(2022, 12, 31),
                List.of("a"),
                null,
                null,
                List.of(),
                Commitment.FIRM,
                Importance.ROUTINE,
                Nature.ANTICIPATORY,
                Setter.OWN,
                here);
    }

    private Indicator indicator(Source here) {
        return new Indicator(
                "x",
                "指标",
                Unit.of("家"),
                Direction.HIGHER,
                dataKind,
                frequency,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Decider.PRINTED,
                null,
                here);
    }
}
