package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Join;
import io.kaohe.facts.Level;
import io.kaohe.facts.Period;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A rate, a place, two tests in one, a stage and a ruling, as they stand at the third quarter. */
final class MixedTargets {
    private static final Amount HOME = Amount.of("3", "位");

    private final Body body;
    private final Round round;

    MixedTargets(Body body, Round round) {
        this.body = body;
        this.round = round;
    }

    List<Standing> all() {
        return List.of(intensity(), place(), several(), stage(), ruled());
    }

    private TargetFixture target(String id, String name) {
        return new TargetFixture(body, id, name, round);
    }

    private Standing intensity() {
        return target("004-004", "研发投入强度")
                .requires("0.9%以上", new Test.AtLeast(Amount.of("0.9", "%"), false))
                .indicator(indicator -> {
                    indicator.kind = DataKind.RATE;
                    indicator.unit = Unit.PERCENT;
                    indicator.lag = 1;
                    indicator.secrecy = Secrecy.INTERNAL;
                })
                .measured(measured -> measured.span = Period.through(2022, 6))
                .given(Quantity.ACTUAL, Amount.of("0.62", "%"))
                .given(Quantity.TARGET, Amount.of("0.9", "%"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .given(Quantity.GAP, Amount.of("0.28", "个百分点"))
                .flag(Reason.of("measure.flag.older", "2022年1-6月", "2022年1-9月"))
                .judged(Verdict.BEHIND, "judge/gap/滞后", "没有达到目标值")
                .paid("5", "3.44", "award/按比例/序时", "5分 × 68.89%")
                .lit("黄灯", "review/lights/黄灯")
                .standing();
    }

    private Standing place() {
        return target("004-003", "全社会研发经费位次")
                .requires("全市前3", new Test.Rank(HOME, "全市", false, 0, Aspect.LEVEL))
                .figure(Role.ACTUAL, figure -> figure.place = 5)
                .given(Quantity.ACTUAL, Amount.of("5", "位"))
                .given(Quantity.TARGET, HOME)
                .computed(Quantity.GAP, Operation.MINUS, Unit.PLACE, Quantity.ACTUAL, Quantity.TARGET)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "位次在要求之外")
                .paid("5", "4", "award/名次递减/名次", "5分 × 80%")
                .lit("黄灯", "review/lights/黄灯")
                .standing();
    }

    private TargetFixture growth() {
        return target("004-014", "技术合同交易额")
                .requires("增长20%", new Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH))
                .figure(Role.ACTUAL, figure -> {
                    figure.value = Amount.of("8.1", "亿元");
                    figure.growth = Amount.of("26.5", "%");
                    figure.growthPlace = 4;
                })
                .given(Quantity.ACTUAL, Amount.of("26.5", "%"))
                .given(Quantity.TARGET, Amount.of("20", "%"))
                .computed(Quantity.COMPLETION, Operation.DIVIDE, Unit.PERCENT, Quantity.ACTUAL, Quantity.TARGET)
                .judged(Verdict.ON_PACE, "judge/gap/完成", "增速达到目标值");
    }

    /** 增长20%、增速全市前3: the growth is there, the place is not, and decides. */
    private Standing several() {
        Test rank = new Test.Rank(HOME, "全市", false, 0, Aspect.GROWTH);
        Test growth = new Test.Growth(Amount.of("20", "%"), false, Aspect.GROWTH);
        Requirement both = new Requirement("增长20%、增速全市前3", Join.ALL, List.of(growth, rank), null, null, null, null);
        TargetFixture place = target("004-014", "技术合同交易额")
                .requires("增速全市前3", rank)
                .figure(Role.ACTUAL, figure -> {
                    figure.value = Amount.of("8.1", "亿元");
                    figure.growth = Amount.of("26.5", "%");
                    figure.growthPlace = 4;
                })
                .given(Quantity.ACTUAL, Amount.of("4", "位"))
                .given(Quantity.TARGET, HOME)
                .computed(Quantity.GAP, Operation.MINUS, Unit.PLACE, Quantity.ACTUAL, Quantity.TARGET)
                .promised(target -> target.requirement = both)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "位次在要求之外")
                .paid("5", "4.25", "award/名次递减/名次", "5分 × 85%");
        return place.among(growth().promised(target -> target.requirement = both), place);
    }

    private Standing stage() {
        return target("004-051", "国家高新区创建")
                .requires("9月底前完成现场考察", new Test.Stage("现场考察", Level.NATIONAL, true))
                .promised(target -> {
                    target.ladder = "平台";
                    target.deadline = LocalDate.of(2022, 9, 30);
                })
                .figure(Role.ACTUAL, figure -> {
                    figure.stage = "公示";
                    figure.level = Level.NATIONAL;
                    figure.date = LocalDate.of(2022, 9, 20);
                    figure.evidence = "公示名单";
                })
                .measured(measured -> measured.stage = Stage.DUE)
                .among(Quantity.ACTUAL.chinese(), Operation.GIVEN, Amount.of("5", "级"), "公示", Amount.of("5", "级"))
                .among(Quantity.TARGET.chinese(), Operation.GIVEN, Amount.of("4", "级"), "现场考察", Amount.of("4", "级"))
                .computed(Quantity.GAP, Operation.MINUS, Unit.of("级"), Quantity.TARGET, Quantity.ACTUAL)
                .judged(Verdict.MET, "judge/gap/完成", "到了要求的阶段")
                .paid("5", "5", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }

    private Standing ruled() {
        Source source = new Source("rulings.yaml", 2, 5);
        Ruling ruling = new Ruling(
                "004-050",
                body.id(),
                round,
                "达序时",
                Amount.of("70", "%").inBase(),
                null,
                "某处长",
                LocalDate.of(2022, 10, 12),
                "现场核查记录",
                source);
        return target("004-050", "创新型县市创建")
                .requires("定性", new Test.Qualitative())
                .quote("加快推进创新型县市创立")
                .measured(measured -> {
                    measured.ruling = ruling;
                    measured.state = DataState.RULED;
                })
                .given(Quantity.COMPLETION, Amount.of("70", "%"))
                .given(Quantity.PACE, Amount.of("75", "%"))
                .judged(Verdict.ON_PACE, "judge/ruling/达序时", "认定为达序时")
                .paid("3", "3", "award/按比例/序时", "满分")
                .lit("绿灯", "review/lights/黄灯")
                .standing();
    }
}
