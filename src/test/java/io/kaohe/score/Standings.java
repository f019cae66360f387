package io.kaohe.score;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Review;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.SchemeSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standings put together by hand. */
final class Standings {
    private static final Source HERE = new Source("test", 1, 1);

    private Standings() {}

    static Target target(String id, @Nullable String weight, Part... parts) {
        TargetSketch target = new TargetSketch();
        target.id = id;
        target.block = "block";
        target.weight = weight == null ? null : new BigDecimal(weight);
        target.parts = List.of(parts);
        return target.done();
    }

    static Body body(String id, @Nullable String category) {
        return new Body(id, id, null, category, null, true, null, null, HERE);
    }

    static Standing paid(Verdict verdict, String marks, @Nullable String points) {
        Part part = new Part(Part.ONLY, new BigDecimal(marks));
        Award award = points == null
                ? new Award(part, null, null, null, List.of("award/x/一", "award/x/二"))
                : new Award(part, new BigDecimal(points), "award/x/一", "算式", List.of());
        return new Standing(judgement(verdict), part.marks(), List.of(part), List.of(award), null, Review.NONE);
    }

    static Standing unpaid(@Nullable Verdict verdict, String marks, @Nullable String ceiling) {
        Part part = new Part(Part.ONLY, new BigDecimal(marks));
        return new Standing(
                judgement(verdict),
                part.marks(),
                List.of(part),
                List.of(),
                ceiling == null ? null : new BigDecimal(ceiling),
                Review.NONE);
    }

    /** The same in no block. */
    static Standing outside(Standing standing) {
        return new Standing(
                judgement(standing.judgement().verdict(), new TargetSketch().done()),
                standing.marks(),
                standing.parts(),
                standing.awards(),
                standing.ceiling(),
                standing.review());
    }

    private static Judgement judgement(@Nullable Verdict verdict) {
        return judgement(verdict, target("t", null));
    }

    private static Judgement judgement(@Nullable Verdict verdict, Target target) {
        MeasurementSketch sketch = new MeasurementSketch().due();
        sketch.target = target;
        Measurement measurement = sketch.done();
        return verdict == null
                ? new Judgement(measurement, null, null, null, List.of())
                : new Judgement(measurement, verdict, "judge/x/一", "理由", List.of());
    }

    static Scheme scheme(String minimum, Placing placing, Map<String, Integer> roundings) {
        SchemeSketch scheme = new SchemeSketch();
        scheme.placing = placing;
        scheme.minimumJudgeable = Fraction.of(new BigDecimal(minimum));
        roundings.forEach((name, digits) -> scheme.roundings.put(name, new Rounding(digits, RoundingMode.HALF_UP)));
        return scheme.done();
    }
}
