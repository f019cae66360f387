package io.kaohe.cli;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.DataState;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.Review;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import io.kaohe.sketch.AssessmentSketch;
import io.kaohe.sketch.IndicatorSketch;
import io.kaohe.sketch.MeasurementSketch;
import io.kaohe.sketch.SchemeSketch;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two counties at the third quarter of 2022, of whose figures none came in. */
final class Sample {
    private static final Source PLACE = new Source("plan.yaml", 6, 5);
    private static final Round ROUND = new Round(2022, 9);
    private static final Body JISHOU = body("jishou", "吉首市");
    private static final Body LUXI = body("luxi", "泸溪县");
    private static final RuleInfo RULE =
            new RuleInfo("judge/readiness/未报送", "没有数据", "第九条", null, null, List.of("判定为「未报送」"), List.of());
    private static final Scheme SCHEME = new SchemeSketch().done();

    private Sample() {}

    static Assessment assessment() {
        AssessmentSketch assessment = new AssessmentSketch();
        assessment.bodies = List.of(JISHOU, LUXI);
        return assessment.done();
    }

    static Report report() {
        return report(false);
    }

    /** 吉首市 has a target without figure and one not due, 泸溪县 one without figure. */
    static Report report(boolean provisional) {
        Run run = new Run(
                "考核", "工作要点", null, ROUND, RoundType.REVIEW, null, "规则", "ab", "考核办法", "cd", "0.1.0", List.of());
        List<BodyStanding> bodies =
                List.of(standing(JISHOU, Verdict.NO_DATA, Verdict.NOT_DUE), standing(LUXI, Verdict.NO_DATA));
        return new Report(
                run,
                provisional,
                bodies,
                new TreeMap<>(Map.of(RULE.id(), RULE)),
                new TreeMap<>(),
                new TreeMap<>(),
                SCHEME);
    }

    private static Body body(String id, String name) {
        return new Body(id, name, null, null, null, true, null, null, new Source("bodies.yaml", 2, 5));
    }

    private static BodyStanding standing(Body body, Verdict... verdicts) {
        List<Standing> targets = Arrays.stream(verdicts)
                .map(verdict -> standing(measurement(body, verdict == Verdict.NO_DATA ? "a" : "b"), verdict))
                .toList();
        BigDecimal five = new BigDecimal("5");
        Score score = new Score(
                BigDecimal.ZERO,
                five,
                five,
                Fraction.ZERO,
                null,
                Fraction.ONE,
                new Score.Judgeable(Fraction.ZERO, 0, 1));
        return new BodyStanding(body, true, score, null, Review.NONE, List.of(), targets, List.of(), List.of());
    }

    private static Standing standing(Measurement measurement, Verdict verdict) {
        Judgement judgement = new Judgement(measurement, verdict, RULE.id(), "没有数据", List.of());
        BigDecimal five = new BigDecimal("5");
        return new Standing(judgement, five, List.of(new Part(Part.ONLY, five)), List.of(), five, Review.NONE);
    }

    private static Measurement measurement(Body body, String suffix) {
        IndicatorSketch indicator = new IndicatorSketch();
        indicator.id = "firms-" + suffix;
        indicator.name = suffix.equals("a") ? "高新技术企业" : "孵化器";
        indicator.kind = DataKind.STOCK;
        indicator.source = PLACE;
        TargetSketch target = new TargetSketch();
        target.id = "004-" + suffix;
        target.indicator = indicator.id;
        target.requirement = Requirement.of("达5家", new Test.AtLeast(Amount.of("5", "家"), false));
        target.bodies = List.of(body.id());
        target.source = PLACE;
        MeasurementSketch measurement = new MeasurementSketch();
        measurement.body = body;
        measurement.target = target.done();
        measurement.indicator = indicator.done();
        measurement.state = DataState.NOT_REPORTED;
        return measurement.done();
    }
}
