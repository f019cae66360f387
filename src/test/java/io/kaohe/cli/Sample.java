package io.kaohe.cli;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
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
import io.kaohe.facts.Plan;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Two counties at the third quarter of 2022, of whose figures none came in. */
final class Sample {
    private static final Source PLACE = new Source("plan.yaml", 6, 5);
    private static final Round ROUND = new Round(2022, 9);
    private static final Body JISHOU = body("jishou", "吉首市");
    private static final Body LUXI = body("luxi", "泸溪县");
    private static final RuleInfo RULE =
            new RuleInfo("judge/readiness/未报送", "没有数据", "第九条", null, null, List.of("判定为「未报送」"), List.of());
    private static final Scheme SCHEME = new Scheme(
            "考核办法",
            "cd",
            new TreeMap<>(),
            new BigDecimal("100"),
            new TreeMap<>(),
            Map.of(),
            Placing.GAP,
            Fraction.ZERO,
            new Scheme.Vintages(Set.of(), Set.of()),
            3,
            List.of(),
            new TreeMap<>());

    private Sample() {}

    static Assessment assessment() {
        Plan plan = new Plan("工作要点", null, List.of(), List.of());
        List<Body> bodies = List.of(JISHOU, LUXI);
        return new Assessment("考核", 2022, bodies, List.of(), List.of(), plan, List.of(), List.of(), SCHEME, List.of());
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
        return new BodyStanding(body, true, score, null, null, List.of(), targets, List.of());
    }

    private static Standing standing(Measurement measurement, Verdict verdict) {
        Judgement judgement = new Judgement(measurement, verdict, RULE.id(), "没有数据", List.of());
        BigDecimal five = new BigDecimal("5");
        return new Standing(judgement, five, List.of(new Part(Part.ONLY, five)), List.of(), five, null);
    }

    private static Measurement measurement(Body body, String suffix) {
        Requirement requirement =
                new Requirement("达5家", Join.ALL, List.of(new Test.AtLeast(Amount.of("5", "家"), false)));
        Indicator indicator = indicator(suffix);
        return new Measurement(
                body,
                target(body, suffix, indicator, requirement),
                indicator,
                requirement.test(),
                null,
                ROUND,
                RoundType.REVIEW,
                Stage.UNDER_WAY,
                Finality.OPEN,
                DataState.NOT_REPORTED,
                ROUND.period(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Indicator indicator(String suffix) {
        return new Indicator(
                "firms-" + suffix,
                suffix.equals("a") ? "高新技术企业" : "孵化器",
                Unit.of("家"),
                Direction.HIGHER,
                DataKind.STOCK,
                Frequency.QUARTER,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Decider.PRINTED,
                null,
                PLACE);
    }

    private static Target target(Body body, String suffix, Indicator indicator, Requirement requirement) {
        return new Target(
                "004-" + suffix,
                null,
                indicator.id(),
                requirement,
                null,
                null,
                List.of(),
                LocalDate.of(2022, 12, 31),
                List.of(body.id()),
                null,
                null,
                List.of(),
                Commitment.FIRM,
                Importance.ROUTINE,
                Nature.ANTICIPATORY,
                Setter.OWN,
                PLACE);
    }
}
