package io.kaohe.score;

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
import io.kaohe.facts.Part;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Award;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Standings put together by hand. */
final class Standings {
    private static final Source HERE = new Source("test", 1, 1);

    private Standings() {}

    static Target target(String id, @Nullable String weight, Part... parts) {
        return new Target(
                id,
                "block",
                "x",
                new Requirement("1家", Join.ALL, List.of(new Test.AtLeast(Amount.of("1", "家"), false))),
                null,
                weight == null ? null : new BigDecimal(weight),
                List.of(parts),
                LocalDate.of(2022, 12, 31),
                List.of("a"),
                null,
                null,
                List.of(),
                Commitment.FIRM,
                Importance.ROUTINE,
                Nature.ANTICIPATORY,
                Setter.OWN,
                HERE);
    }

    static Body body(String id, @Nullable String category) {
        return new Body(id, id, null, category, null, true, null, null, HERE);
    }

    static Standing paid(Verdict verdict, String marks, @Nullable String points) {
        Part part = new Part(Part.ONLY, new BigDecimal(marks));
        Award award = points == null
                ? new Award(part, null, null, null, List.of("award/x/一", "award/x/二"))
                : new Award(part, new BigDecimal(points), "award/x/一", "算式", List.of());
        return new Standing(judgement(verdict), part.marks(), List.of(part), List.of(award), null, null);
    }

    static Standing unpaid(@Nullable Verdict verdict, String marks, @Nullable String ceiling) {
        Part part = new Part(Part.ONLY, new BigDecimal(marks));
        return new Standing(
                judgement(verdict),
                part.marks(),
                List.of(part),
                List.of(),
                ceiling == null ? null : new BigDecimal(ceiling),
                null);
    }

    private static Judgement judgement(@Nullable Verdict verdict) {
        Target target = target("t", null);
        Indicator indicator = new Indicator(
                "x",
                "x",
                Unit.of("家"),
                Direction.HIGHER,
                DataKind.FLOW,
                Frequency.QUARTER,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Decider.PRINTED,
                null,
                HERE);
        Measurement measurement = new Measurement(
                body("a", null),
                target,
                indicator,
                target.requirement().test(),
                null,
                new Round(2022, 12),
                RoundType.SETTLEMENT,
                Stage.DUE,
                Finality.OPEN,
                DataState.PRESENT,
                new Round(2022, 12).period(),
                null,
                List.of(),
                List.of(),
                List.of());
        return verdict == null
                ? new Judgement(measurement, null, null, null, List.of())
                : new Judgement(measurement, verdict, "judge/x/一", "理由", List.of());
    }

    static Scheme scheme(String minimum, Placing placing, Map<String, Integer> roundings) {
        TreeMap<String, Rounding> points = new TreeMap<>();
        roundings.forEach((name, digits) -> points.put(name, new Rounding(digits, RoundingMode.HALF_UP)));
        return new Scheme(
                "办法",
                "",
                new TreeMap<>(),
                new BigDecimal("100"),
                new TreeMap<>(),
                Map.of(),
                placing,
                Fraction.of(new BigDecimal(minimum)),
                new Scheme.Vintages(Set.of(), Set.of()),
                3,
                List.of(),
                points);
    }
}
