package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Finality;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;

/** Targets of other kinds than a number to reach, as they stand at the third quarter. */
final class KindTargets {
    private final Body body;
    private final Round round;

    KindTargets(Body body, Round round) {
        this.body = body;
        this.round = round;
    }

    List<Standing> all() {
        return List.of(members(), limit(), benchmark(), coverage(), multiple(), onlyUp(), breakthrough());
    }

    private TargetFixture target(String id, String name) {
        return new TargetFixture(body, id, name, round);
    }

    private Standing members() {
        Test.AtLeast one = new Test.AtLeast(Amount.of("1", "家"), false);
        return target("004-019", "创新型领军企业")
                .requires("每条产业链1家以上", new Test.EachMember("产业链", one))
                .indicator(indicator -> indicator.members = List.of("酒业", "绿色矿业及新材料", "特色食品"))
                .figure(Role.MEMBER, figure -> {
                    figure.member = "酒业";
                    figure.value = Amount.of("2", "家");
                })
                .figure(Role.MEMBER, figure -> {
                    figure.member = "绿色矿业及新材料";
                    figure.value = Amount.of("0", "家");
                    figure.zeroReturn = true;
                })
                .figure(Role.MEMBER, figure -> {
                    figure.member = "特色食品";
                    figure.value = Amount.of("1", "家");
                })
                .among(
                        Quantity.ACTUAL.chinese(),
                        Operation.LEAST,
                        Amount.of("0", "家"),
                        "酒业",
                        Amount.of("2", "家"),
                        "绿色矿业及新材料",
                        Amount.of("0", "家"),
                        "特色食品",
                        Amount.of("1", "家"))
                .given(Quantity.TARGET, Amount.of("1", "家"))
                .computed(Quantity.GAP, Operation.MINUS, Unit.of("家"), Quantity.TARGET, Quantity.ACTUAL)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "最差的一个没有达到")
                .paid("5", "0", "award/按比例/序时", "不得分")
                .lit("红灯", "review/lights/黄灯")
                .standing();
    }

    private Standing limit() {
        return target("004-080", "规上工业能耗")
                .requires("控制在100万吨以内", new Test.AtMost(Amount.of("100", "万吨"), false, Aspect.LEVEL))
                .given(Quantity.ACTUAL, Amount.of("70", "万吨"))
                .given(Quantity.TARGET, Amount.of("100", "万吨"))
                .given(Quantity.PACE, Amount.of("75", "%"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .given(Quantity.PACE_GAP, Amount.of("5", "个百分点"))
                .judged(Verdict.AHEAD, "judge/gap/完成", "用得比序时慢")
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }

    private Standing benchmark() {
        return target("004-032", "财政科技支出增速")
                .requires("不低于全省二类地区平均水平", new Test.Benchmark("全省二类地区平均", null, false, false, Aspect.GROWTH))
                .given(Quantity.ACTUAL, Amount.of("8.1", "%"))
                .among(
                        Quantity.BASE.chinese(),
                        Operation.GIVEN,
                        Amount.of("7.2", "%"),
                        "全省二类地区平均",
                        Amount.of("7.2", "%"))
                .given(Quantity.TARGET, Amount.of("7.2", "%"))
                .given(Quantity.GAP, Amount.of("-0.9", "个百分点"))
                .judged(Verdict.ON_PACE, "judge/gap/完成", "高于标杆")
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }

    private Standing coverage() {
        return target("004-069", "县市区孵化平台")
                .requires("全覆盖", new Test.Coverage(false))
                .among(
                        "覆盖数",
                        Operation.COUNT,
                        Amount.of("2", "个"),
                        "凤凰县",
                        Amount.of("1", "个"),
                        "保靖县",
                        Amount.of("0", "个"),
                        "花垣县",
                        Amount.of("3", "个"))
                .given(Quantity.ACTUAL, Amount.of("66.67", "%"))
                .given(Quantity.TARGET, Amount.of("100", "%"))
                .computed(Quantity.GAP, Operation.MINUS, Unit.PERCENTAGE_POINT, Quantity.TARGET, Quantity.ACTUAL)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "还有没覆盖的")
                .paid("5", "3.33", "award/按比例/序时", "5分 × 66.67%")
                .lit("黄灯", "review/lights/黄灯")
                .standing();
    }

    private Standing multiple() {
        return target("004-009", "科技型中小企业")
                .requires("到2025年比2020年翻一番", new Test.Multiple(Amount.of("2", "倍"), new Test.BaseYear(2020), 2025))
                .given(Quantity.ACTUAL, Amount.of("1.3", "倍"))
                .among(
                        Quantity.TARGET.chinese(),
                        Operation.PATH,
                        Amount.of("1.319507910772894259374001971229641", "倍"),
                        "倍数",
                        Amount.of("2", "倍"),
                        "已过年数",
                        Amount.of("2", "年"),
                        "总年数",
                        Amount.of("5", "年"))
                .computed(Quantity.GAP, Operation.MINUS, Unit.TIMES, Quantity.TARGET, Quantity.ACTUAL)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "低于路径值")
                .paid("5", "4.93", "award/按比例/序时", "5分 × 98.52%")
                .lit("黄灯", "review/lights/黄灯")
                .standing();
    }

    private Standing onlyUp() {
        return target("004-030", "财政科技支出")
                .requires("只增不减", new Test.NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL))
                .given(Quantity.ACTUAL, Amount.of("1.2", "亿元"))
                .among(Quantity.BASE.chinese(), Operation.GIVEN, Amount.of("1.1", "亿元"), "上年同期", Amount.of("1.1", "亿元"))
                .given(Quantity.TARGET, Amount.of("1.1", "亿元"))
                .given(Quantity.GAP, Amount.of("-0.1", "亿元"))
                .judged(Verdict.ON_PACE, "judge/gap/完成", "没有下降")
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }

    private Standing breakthrough() {
        return target("002-140", "市级重点实验室")
                .requires("市级零的突破", new Test.Breakthrough(Level.CITY, false))
                .figure(Role.BASE, figure -> {
                    figure.period = new Period(2021, 12, 12);
                    figure.value = Amount.of("0", "个");
                    figure.level = Level.CITY;
                    figure.zeroReturn = true;
                })
                .measured(measured -> measured.finality = Finality.REACHED)
                .given(Quantity.ACTUAL, Amount.of("1", "个"))
                .given(Quantity.BASE, Amount.of("0", "个"))
                .given(Quantity.TARGET, Amount.of("1", "个"))
                .judged(Verdict.MET_EARLY, "judge/gap/完成", "已经突破")
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }
}
