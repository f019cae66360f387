package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Round;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Operation;
import io.kaohe.report.Outlook;
import io.kaohe.report.Prospect;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The targets of the reports through the year. */
final class RoundTargets {
    private static final Unit MONEY = Unit.of("亿元");
    private static final Amount TWENTY = Amount.of("220", "亿元");

    private RoundTargets() {}

    /** Two flows, and one of each other kind. */
    static List<Standing> judged(Body body, Round round) {
        List<Standing> targets = new ArrayList<>();
        targets.add(behind(body, round, "156").standing());
        targets.add(new TargetFixture(body, "platform-5g", "5G基站", round)
                .requires("完成市下达任务", new Test.AtLeast(Amount.of("280", "个"), false))
                .task(null, Amount.of("280", "个"), Amount.of("300", "个"))
                .given(Quantity.ACTUAL, Amount.of("260", "个"))
                .given(Quantity.TARGET, Amount.of("280", "个"))
                .given(Quantity.PACE, Amount.of("75", "%"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .computed(Quantity.PACE_GAP, Operation.MINUS, Unit.PERCENTAGE_POINT, Quantity.COMPLETION, Quantity.PACE)
                .judged(Verdict.AHEAD, "judge/gap/完成", "快于序时")
                .flag(Reason.of("measure.flag.vintage", "快报"))
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing());
        targets.addAll(new MixedTargets(body, round).all());
        targets.addAll(new KindTargets(body, round).all());
        return targets;
    }

    /** A flow of 220亿元, so far reached, with what the year will come to. */
    private static TargetFixture behind(Body body, Round round, String reached) {
        int month = round.month();
        return new TargetFixture(body, "004-006", "高新技术产业产值", round)
                .requires("达220亿元以上", new Test.AtLeast(TWENTY, false))
                .quote("高新技术产业产值达220亿元以上")
                .fact(Role.ACTUAL, Amount.of(reached, "亿元"), "原文为高新技术产品产值")
                .figure(Role.FORECAST, figure -> {
                    figure.period = new Round(2022, 12).period();
                    figure.value = Amount.of("221", "亿元");
                    figure.vintage = Vintage.FORECAST;
                })
                .given(Quantity.ACTUAL, Amount.of(reached, "亿元"))
                .given(Quantity.TARGET, TWENTY)
                .given(Quantity.PACE, Amount.of(Integer.toString(month * 100 / 12), "%"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .computed(Quantity.EXPECTED, Operation.TIMES, MONEY, Quantity.TARGET, Quantity.PACE)
                .computed(Quantity.PACE_GAP, Operation.MINUS, Unit.PERCENTAGE_POINT, Quantity.COMPLETION, Quantity.PACE)
                .computed(Quantity.GAP, Operation.MINUS, MONEY, Quantity.TARGET, Quantity.ACTUAL)
                .computed(Quantity.PACE_SHORTFALL, Operation.MINUS, MONEY, Quantity.EXPECTED, Quantity.ACTUAL)
                .computed(Quantity.PROJECTED, Operation.DIVIDE, MONEY, Quantity.ACTUAL, Quantity.PACE)
                .need(12 - month)
                .measured(measured -> measured.outlook = new Outlook(Prospect.WILL_MEET, Prospect.WILL_MISS))
                .judged(Verdict.BEHIND, "judge/gap/滞后", "低于序时")
                .finding("重大目标滞后", "一周内报补救计划", "review/quarter/短板")
                .flag(Reason.of("measure.flag.vintage", "快报"))
                .paid("5", "4.73", "award/按比例/序时", "5分 × 94.55%")
                .lit("黄灯", "review/lights/黄灯");
    }

    /** The same indicator, met before its time. */
    static Standing output(Body body, Round round, String reached, String why) {
        return new TargetFixture(body, "004-006", "高新技术产业产值", round)
                .requires("达160亿元以上", new Test.AtLeast(Amount.of("160", "亿元"), false))
                .given(Quantity.ACTUAL, Amount.of(reached, "亿元"))
                .given(Quantity.TARGET, Amount.of("160", "亿元"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .judged(Verdict.MET_EARLY, "judge/gap/完成", why)
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }

    /** A repeat with the verdict of what it repeats, and a sentence in doubt. */
    static List<Standing> aside(Body body, Round round) {
        return List.of(
                behind(body, round, "156")
                        .promised(target -> {
                            target.id = "004-094";
                            target.repeats = "004-006";
                        })
                        .unscored()
                        .standing(),
                new TargetFixture(body, "004-065", "县市工作站", round)
                        .requires("12家", new Test.AtLeast(Amount.of("12", "家"), false))
                        .promised(target -> target.doubt = "原文印作12家，应为1-2家")
                        .measured(measured -> measured.state = DataState.DOUBTFUL)
                        .judged(Verdict.NEEDS_PERSON, "judge/readiness/未报送", "原文存疑")
                        .standing());
    }

    /** Three without data, forty-three that wait for a person, and what is not due or not asked. */
    static List<Standing> unjudged(Body body, Round round) {
        List<Standing> targets = new ArrayList<>();
        for (String name : List.of("科技成果登记", "专利授权量", "外国专家")) {
            targets.add(plain(body, round, name)
                    .missing(Reason.of("measure.missing.not-reported", name, "2022年1-9月"))
                    .judged(Verdict.NO_DATA, "judge/readiness/未报送", "没有报送")
                    .marks("完成", "5")
                    .standing());
        }
        for (int i = 1; i <= 43; i++) {
            targets.add(plain(body, round, "加快推进科技体制改革事项" + i)
                    .requires("定性", new Test.Qualitative())
                    .measured(measured -> measured.state = DataState.NOT_RULED)
                    .judged(Verdict.NEEDS_PERSON, "judge/readiness/未报送", "要由人认定，本轮还没有认定")
                    .standing());
        }
        for (String name : List.of("全社会研发经费投入占GDP比重", "高新技术产业增加值占GDP比重")) {
            targets.add(plain(body, round, name)
                    .indicator(indicator -> indicator.frequency = Frequency.YEAR)
                    .measured(measured -> measured.stage = Stage.NOT_DUE)
                    .judged(Verdict.NOT_DUE, "judge/readiness/未报送", "年度指标")
                    .marks("完成", "5")
                    .standing());
        }
        targets.add(plain(body, round, "院士工作站")
                .judged(Verdict.EXEMPT, "judge/readiness/未报送", "免考")
                .standing());
        return targets;
    }

    private static TargetFixture plain(Body body, Round round, String name) {
        return new TargetFixture(body, "t-" + name, name, round)
                .requires("5项以上", new Test.AtLeast(Amount.of("5", "项"), false));
    }

    /** One behind with an outlook, one whose outlook nobody knows. */
    static List<Standing> halfYear(Body body, Round round) {
        Standing open = plain(body, round, "科技成果登记")
                .missing(Reason.of("measure.missing.not-reported", "科技成果登记", "2022年1-6月"))
                .judged(Verdict.NO_DATA, "judge/readiness/未报送", "没有报送")
                .marks("完成", "5")
                .standing();
        return List.of(behind(body, round, "101").standing(), open);
    }

    /** A target exceeded, one missed, a bottom line not kept, one of two tests passed. */
    static List<Standing> results(Body body, Round round) {
        return List.of(
                new TargetFixture(body, "004-008", "科技型中小企业", round)
                        .requires("达500家以上", new Test.AtLeast(Amount.of("500", "家"), false))
                        .given(Quantity.ACTUAL, Amount.of("523", "家"))
                        .given(Quantity.TARGET, Amount.of("500", "家"))
                        .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                        .judged(Verdict.EXCEEDED, "judge/gap/完成", "高于目标值")
                        .paid("10", "10.46", "award/按比例/序时", "10分 × 104.6%")
                        .lit("绿灯", "review/lights/黄灯")
                        .standing(),
                new TargetFixture(body, "004-080", "规上工业能耗", round)
                        .requires("控制在100万吨以内", new Test.AtMost(Amount.of("100", "万吨"), false, Aspect.LEVEL))
                        .given(Quantity.ACTUAL, Amount.of("104", "万吨"))
                        .given(Quantity.TARGET, Amount.of("100", "万吨"))
                        .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                        .computed(Quantity.GAP, Operation.MINUS, Unit.of("万吨"), Quantity.ACTUAL, Quantity.TARGET)
                        .judged(Verdict.MISSED, "judge/gap/滞后", "超过限额")
                        .flag(Reason.of("measure.flag.vintage", "初步核算"))
                        .paid("5", "0", "award/按比例/序时", "不得分")
                        .lit("红灯", "review/lights/黄灯")
                        .standing(),
                safety(body, round, "2")
                        .computed(Quantity.GAP, Operation.MINUS, Unit.of("起"), Quantity.ACTUAL, Quantity.TARGET)
                        .judged(Verdict.MISSED, "judge/bottom/未完成", "发生了事故")
                        .paid("5", "0", "award/按比例/序时", "不得分")
                        .standing());
    }

    /** The bottom line kept. */
    static Standing safe(Body body, Round round) {
        return safety(body, round, "0")
                .judged(Verdict.MET, "judge/gap/完成", "没有发生")
                .paid("5", "5", "award/按比例/序时", "满分")
                .standing();
    }

    private static TargetFixture safety(Body body, Round round, String happened) {
        return new TargetFixture(body, "004-099", "安全事故", round)
                .requires("零事故", new Test.BottomLine(false))
                .given(Quantity.ACTUAL, Amount.of(happened, "起"))
                .given(Quantity.TARGET, Amount.of("0", "起"));
    }

    /** Nothing came in. */
    static Standing unknown(Body body, Round round) {
        return plain(body, round, "科技成果登记")
                .missing(Reason.of("measure.missing.not-reported", "科技成果登记", "2022年"))
                .judged(Verdict.NO_DATA, "judge/readiness/未报送", "没有报送")
                .marks("完成", "5")
                .standing();
    }
}
