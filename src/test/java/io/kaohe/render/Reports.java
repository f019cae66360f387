package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Light;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Report;
import io.kaohe.report.Role;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reports that the golden files show. */
final class Reports {
    private static final Round Q3 = new Round(2022, 9);
    private static final Round YEAR = new Round(2022, 12);
    private static final Body CITY = ReportFixture.body("city", "某某市", null, "某副局长");
    private static final Test TEST = new Test.AtLeast(Amount.of("220", "亿元"), false);
    private static final String PLAN = "某某市2022年全市科技创新工作要点";
    private static final String ASSESSMENT = "某某市2022年科技创新目标考核";

    private Reports() {}

    /** One body: one target behind, nine without data, too little for a score. */
    static Report behind() {
        List<Standing> targets = new ArrayList<>();
        targets.add(
                behindTarget().paid("5", "4.73", "award/按比例/序时", "5分 × 94.55%").standing());
        for (int i = 7; i <= 15; i++) {
            String id = "004-0" + (i < 10 ? "0" : "") + i;
            String name = "创新指标" + i;
            targets.add(new TargetFixture(CITY, id, name, Q3)
                    .requires("30家以上", new Test.AtLeast(Amount.of("30", "家"), false))
                    .missing(Reason.of("measure.missing.not-reported", name, "2022年1-9月"))
                    .judged(Verdict.NO_DATA, "judge/readiness/未报送", "没有报送")
                    .marks("完成", "10")
                    .standing());
        }
        return new ReportFixture(ASSESSMENT, PLAN, Q3, LocalDate.of(2022, 11, 18))
                .body(CITY, null, new Light("黄灯", "review/lights/黄灯", List.of()), targets)
                .report();
    }

    /** Nine counties in two classes; the task table sets their numbers. */
    static Report league() {
        String[] names = {"莲都区", "青田县", "缙云县", "遂昌县", "松阳县", "云和县", "庆元县", "景宁畲族自治县", "龙泉市"};
        int[] reached = {1300, 1200, 1100, 1000, 900, 800, 0, 600, 1200};
        int[] ranks = {1, 2, 4, 5, 1, 2, 0, 3, 2};
        ReportFixture fixture = new ReportFixture("某某市5G基站建设考核", "某某市5G基站建设计划", YEAR, null);
        for (int i = 0; i < names.length; i++) {
            Body body = ReportFixture.body("county-" + i, names[i], i < 4 || i == 8 ? "一类" : "二类", null);
            Standing standing = reached[i] == 0 ? absent(body) : stations(body, reached[i]);
            fixture.body(body, ranks[i] == 0 ? null : ranks[i], null, List.of(standing));
        }
        return fixture.report();
    }

    /** Two rules for a verdict, none for a part, two for a light; a place among peers; a computed share, rounded. */
    static Report provisional() {
        Standing contested = new TargetFixture(CITY, "004-001", "研发投入强度", Q3)
                .requires("0.9%以上", new Test.AtLeast(Amount.of("0.9", "%"), true))
                .fact(Role.NUMERATOR, Amount.of("7.15", "亿元"), null)
                .fact(Role.DENOMINATOR, Amount.of("817.5", "亿元"), null)
                .step(share())
                .step(new Step(
                        "实绩",
                        Operation.ROUND,
                        List.of(new Operand("实绩", share().value(), Unit.PERCENT, null)),
                        Amount.of("0.87", "%").inBase(),
                        Unit.PERCENT))
                .flag(Reason.of("measure.flag.older", "2022年1-6月", "2022年1-9月"))
                .contested("judge/gap/完成", "judge/gap/滞后")
                .marks("完成", "5")
                .standing();
        Standing unpaid = behindTarget().unpaid("5").standing();
        Standing place = new TargetFixture(CITY, "004-003", "全社会研发经费位次", Q3)
                .requires("全省前3", new Test.Rank(Amount.of("3", "位"), "全省", false, 0, Aspect.LEVEL))
                .fact(Role.ACTUAL, Amount.of("12", "亿元"), null)
                .step(place())
                .judged(Verdict.ON_PACE, "judge/rank/达序时", "位次在目标之内")
                .paid("6", "5.4", "award/名次递减/名次", "6分 × 90%")
                .lit(null, "review/lights/黄灯", "review/lights/绿灯")
                .flag(Reason.of("measure.flag.vintage", "快报"))
                .standing();
        return new ReportFixture(ASSESSMENT, PLAN, Q3, null)
                .provisional()
                .body(
                        CITY,
                        1,
                        new Light(null, null, List.of("review/lights/红灯", "review/lights/黄灯")),
                        List.of(contested, unpaid, place))
                .report();
    }

    /** A round in which nothing is due. */
    static Report nothingDue() {
        Standing standing = new TargetFixture(CITY, "004-006", "高新技术产业产值", Q3)
                .requires("达220亿元以上", TEST)
                .judged(Verdict.NOT_DUE, "judge/readiness/未到期", "年度指标")
                .marks("完成", "5")
                .standing();
        return new ReportFixture(ASSESSMENT, PLAN, Q3, null)
                .body(CITY, null, null, List.of(standing))
                .report();
    }

    private static TargetFixture behindTarget() {
        TargetFixture fixture = new TargetFixture(CITY, "004-006", "高新技术产业产值", Q3)
                .requires("达220亿元以上", TEST)
                .quote("高新技术产业产值达220亿元以上")
                .fact(Role.ACTUAL, Amount.of("156", "亿元"), "原文为高新技术产品产值")
                .given(Quantity.ACTUAL, Amount.of("156", "亿元"))
                .given(Quantity.TARGET, Amount.of("220", "亿元"))
                .given(Quantity.PACE, Amount.of("75", "%"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .computed(Quantity.EXPECTED, Operation.TIMES, Unit.of("亿元"), Quantity.TARGET, Quantity.PACE)
                .computed(Quantity.PACE_RATIO, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.EXPECTED)
                .computed(Quantity.GAP, Operation.MINUS, Unit.of("亿元"), Quantity.TARGET, Quantity.ACTUAL)
                .computed(Quantity.PACE_SHORTFALL, Operation.MINUS, Unit.of("亿元"), Quantity.EXPECTED, Quantity.ACTUAL)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "低于序时")
                .flag(Reason.of("measure.flag.vintage", "快报"))
                .lit("黄灯", "review/lights/黄灯");
        return fixture;
    }

    private static Standing stations(Body body, int reached) {
        boolean met = reached >= 1000;
        TargetFixture fixture = new TargetFixture(body, "platform-5g", "5G基站", YEAR)
                .requires("完成市下达任务", new Test.AtLeast(Amount.of("1000", "个"), false))
                .task(Amount.of("0.09", "万个"), Amount.of("1000", "个"), Amount.of("1200", "个"))
                .fact(Role.ACTUAL, Amount.of(Integer.toString(reached), "个"), null)
                .given(Quantity.ACTUAL, Amount.of(Integer.toString(reached), "个"))
                .given(Quantity.TARGET, Amount.of("1000", "个"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .computed(Quantity.GAP, Operation.MINUS, Unit.of("个"), Quantity.TARGET, Quantity.ACTUAL);
        String points = reached / 10 + ".00";
        return (met
                        ? fixture.judged(Verdict.MET, "judge/gap/完成", "达到目标值")
                        : fixture.judged(Verdict.MISSED, "judge/gap/滞后", "没有达到目标值"))
                .paid("100", points, "award/按比例/序时", "100分 × " + reached / 10 + "%")
                .standing();
    }

    private static Standing absent(Body body) {
        return new TargetFixture(body, "platform-5g", "5G基站", YEAR)
                .requires("完成市下达任务", new Test.AtLeast(null, false))
                .missing(Reason.of("measure.missing.no-task", "5G基站", "2022年"))
                .judged(Verdict.NO_TASK, "judge/readiness/无任务", "没有下达任务")
                .marks("完成", "100")
                .standing();
    }

    private static Step share() {
        Operand part = new Operand("分子", Amount.of("7.15", "亿元").inBase(), Unit.of("亿元"), TargetFixture.DATA);
        Operand whole = new Operand("分母", Amount.of("817.5", "亿元").inBase(), Unit.of("亿元"), TargetFixture.DATA);
        Fraction value = part.value().dividedBy(whole.value());
        return new Step("实绩", Operation.DIVIDE, List.of(part, whole), value, Unit.PERCENT);
    }

    private static Step place() {
        Source source = TargetFixture.DATA;
        Unit unit = Unit.of("亿元");
        List<Operand> operands = List.of(
                new Operand("某某市", Amount.of("12", "亿元").inBase(), unit, source),
                new Operand("邻市甲", Amount.of("15", "亿元").inBase(), unit, source),
                new Operand("邻市乙", Amount.of("9.5", "亿元").inBase(), unit, source));
        return new Step("实绩", Operation.PLACE_FROM_HIGHEST, operands, Fraction.of(2), Unit.PLACE);
    }
}
