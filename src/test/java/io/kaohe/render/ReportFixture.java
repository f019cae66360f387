package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.InputFile;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Award;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.LedgerStep;
import io.kaohe.report.Light;
import io.kaohe.report.Reason;
import io.kaohe.report.Report;
import io.kaohe.report.Review;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report put together by hand; it adds nothing up but what a score needs. */
final class ReportFixture {
    private static final Source SCHEME = new Source("scheme.yaml", 3, 3);
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Run run;
    private final List<BodyStanding> bodies = new ArrayList<>();
    private boolean provisional;

    ReportFixture(String assessment, String plan, Round round, @Nullable LocalDate asOf) {
        RoundType type = round.month() == 12 ? RoundType.SETTLEMENT : RoundType.REVIEW;
        List<InputFile> inputs = List.of(new InputFile("assessment.yaml", HASH), new InputFile("plan.yaml", HASH));
        run = new Run(assessment, plan, "plan.txt", round, type, asOf, "通用规则", HASH, "目标考核办法", HASH, "0.1.0", inputs);
    }

    static Body body(String id, String name, @Nullable String category, @Nullable String leader) {
        return new Body(id, name, null, category, leader, true, null, null, new Source("bodies.yaml", 2, 3));
    }

    ReportFixture provisional() {
        provisional = true;
        return this;
    }

    /** A body with its targets; the score is added up as the report room defines it, with no surplus. */
    ReportFixture body(Body body, @Nullable Integer rank, @Nullable Light light, List<Standing> targets) {
        Score score = score(targets);
        boolean enough = score.judged() != null;
        List<LedgerLine> ledger =
                targets.stream().flatMap(target -> ledger(target).stream()).toList();
        BlockStanding block = new BlockStanding(new Block("subjects", "创新主体"), score);
        bodies.add(new BodyStanding(
                body,
                enough,
                score,
                enough ? rank : null,
                Review.of(light),
                List.of(block),
                targets,
                ledger,
                List.of()));
        return this;
    }

    Report report() {
        return new Report(run, provisional, bodies, rules(), numbers(), tables(), scheme());
    }

    private static Score score(List<Standing> targets) {
        List<Standing> counted =
                targets.stream().filter(target -> target.judgement().counted()).toList();
        BigDecimal points = counted.stream().map(Standing::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal possible = counted.stream().map(Standing::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unjudged = counted.stream().map(Standing::unjudged).reduce(BigDecimal.ZERO, BigDecimal::add);
        int judged = (int) counted.stream()
                .filter(target -> target.unjudged().signum() == 0)
                .count();
        Fraction share = possible.signum() == 0 ? null : new Fraction(possible.subtract(unjudged), possible);
        Score.Judgeable judgeable = new Score.Judgeable(share, judged, counted.size());
        if (share == null || share.compareTo(new Fraction(new BigDecimal(6), BigDecimal.TEN)) < 0) {
            return new Score(points, possible, unjudged, null, null, null, judgeable);
        }
        return new Score(
                points,
                possible,
                unjudged,
                new Fraction(points, possible),
                new Fraction(points, possible.subtract(unjudged)),
                new Fraction(points.add(unjudged), possible),
                judgeable);
    }

    private static List<LedgerLine> ledger(Standing standing) {
        var target = standing.judgement().measurement().target();
        List<LedgerLine> lines = new ArrayList<>();
        for (Award award : standing.awards()) {
            BigDecimal points = award.points();
            lines.add(new LedgerLine(
                    points == null ? LedgerStep.UNJUDGED : LedgerStep.AWARD,
                    target.id(),
                    award.part().name(),
                    award.rule(),
                    award.rule() == null ? null : "第六条",
                    points,
                    award.part().marks(),
                    Reason.of("report.ledger.award", "判定", award.arithmetic() == null ? "没有规则赋分" : award.arithmetic()),
                    target.source(),
                    List.of(TargetFixture.DATA)));
        }
        if (standing.judgement().unjudged()) {
            lines.add(new LedgerLine(
                    LedgerStep.UNJUDGED,
                    target.id(),
                    "完成",
                    null,
                    null,
                    null,
                    standing.marks(),
                    Reason.of("report.ledger.contested"),
                    target.source(),
                    List.of()));
        }
        return lines;
    }

    private static SortedMap<String, RuleInfo> rules() {
        SortedMap<String, RuleInfo> rules = new TreeMap<>();
        for (RuleInfo rule : List.of(
                new RuleInfo(
                        "judge/gap/滞后",
                        "未达序时",
                        "第十二条",
                        "截至本期应完成的份额没有达到",
                        "按月补足缺口",
                        List.of("要求类型是「至少」", "进度差低于0个百分点", "判定为「滞后」，理由「低于序时」"),
                        List.of()),
                new RuleInfo("judge/readiness/未报送", "没有报送", "第四条", null, null, List.of("数据状态是「未报送」"), List.of()),
                new RuleInfo("judge/gap/完成", "达到目标值", "第六条", null, null, List.of("缺口不高于0"), List.of()),
                new RuleInfo(
                        "award/按比例/序时", "按序时比例得分", "第七条", null, null, List.of("赋分 满分 × 取小(进度比, 【封顶】)"), List.of("封顶")),
                new RuleInfo("award/名次递减/名次", "按名次得分", "第八条", null, null, List.of("赋分 满分 × 查表(名次表, 位次)"), List.of()),
                new RuleInfo("review/lights/黄灯", "亮黄灯", "第十三条", null, null, List.of("亮「黄灯」"), List.of()))) {
            rules.put(rule.id(), rule);
        }
        return rules;
    }

    private static SortedMap<String, NamedNumber> numbers() {
        NamedNumber cap = new NamedNumber("封顶", Amount.of("100", "%"), "第七条", LocalDate.of(2022, 1, 1), null, SCHEME);
        return new TreeMap<>(Map.of("封顶", cap));
    }

    private static SortedMap<String, Table> tables() {
        List<Table.Row> rows = List.of(
                new Table.Row(1, 1, Amount.of("100", "%")),
                new Table.Row(2, 3, Amount.of("90", "%")),
                new Table.Row(4, Integer.MAX_VALUE, Amount.of("80", "%")));
        return new TreeMap<>(Map.of("名次表", new Table("名次表", "名次", "系数", rows, SCHEME)));
    }

    private static Scheme scheme() {
        SchemeSketch scheme = new SchemeSketch();
        scheme.name = "目标考核办法";
        scheme.hash = HASH;
        scheme.methods = new TreeMap<>(Map.of("至少", "按比例", "至少/约束性", "全有全无"));
        scheme.calendar = Map.of(
                RoundType.REVIEW, Set.of("Q3", "Q1"),
                RoundType.SUMMARY, Set.of("H1"),
                RoundType.SETTLEMENT, Set.of("年"));
        scheme.minimumJudgeable = new Fraction(new BigDecimal(6), BigDecimal.TEN);
        scheme.vintages = new Scheme.Vintages(Set.of(Vintage.FINAL, Vintage.FLASH), Set.of(Vintage.FINAL));
        scheme.roundings.put(Scheme.PART, new Rounding(2, RoundingMode.HALF_UP));
        return scheme.done();
    }
}
