package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Light;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;

/** Names that mean something to a page, a spreadsheet or a parser; a long one; a body without targets, and one without a score. */
final class OddNames {
    static final String FORMULA = "=HYPERLINK(\"http://x\",\"点我\")";
    static final String TAGS = "<b>甲&乙</b> | [点我](http://x) `码` *重* _斜_ ~~删~~ $x$ # 题";
    static final String BREAKS = "上行\r\n下行\u2028又一行\t完\u0000\u000B";
    static final String ITEM = "1. 加快|推进";
    static final String LONG = "中国（某某）自由贸易试验区某某片区科技创新与成果转化".repeat(4);

    private static final Round Q3 = new Round(2022, 9);

    private OddNames() {}

    static Report report() {
        Body odd = ReportFixture.body("odd", FORMULA, "=一类|二类", "@某\"副\"局长");
        Body bare = ReportFixture.body("bare", "-没有目标的单位\n第二行", "=一类|二类", null);
        Body waiting = ReportFixture.body("waiting", LONG, "=一类|二类", null);
        return new ReportFixture("# 考核 <i>|</i>", "- 计划\n---", Q3, null)
                .provisional()
                .body(odd, 1, new Light("=红灯|", "review/lights/黄灯", List.of()), targets(odd))
                .body(bare, null, null, List.of())
                .body(waiting, null, null, List.of(absent(waiting)))
                .report();
    }

    private static List<Standing> targets(Body body) {
        return List.of(
                behind(new TargetFixture(body, "a<1>", TAGS, Q3))
                        .quote("+力争「]]>」" + BREAKS)
                        .flag(Reason.of("measure.flag.vintage", "=快报"))
                        .lit("=红灯|", "review/lights/黄灯")
                        .standing(),
                behind(new TargetFixture(body, "-2", BREAKS, Q3)).standing(),
                behind(new TargetFixture(body, "@3", ITEM, Q3))
                        .requires("-3个以内", new Test.AtMost(Amount.of("-3", "个"), false, Aspect.LEVEL))
                        .standing());
    }

    private static TargetFixture behind(TargetFixture target) {
        return target.given(Quantity.ACTUAL, Amount.of("-3", "亿元"))
                .given(Quantity.TARGET, Amount.of("220", "亿元"))
                .computed(Quantity.GAP, Operation.MINUS, Unit.of("亿元"), Quantity.TARGET, Quantity.ACTUAL)
                .judged(Verdict.BEHIND, "judge/gap/滞后", "低于序时 & <不足>")
                .paid("5", "-1.5", "award/按比例/序时", "5分 × -30%");
    }

    private static Standing absent(Body body) {
        return new TargetFixture(body, "004-007", "创新指标", Q3)
                .missing(Reason.of("measure.missing.not-reported", "创新指标", "2022年1-9月"))
                .judged(Verdict.NO_DATA, "judge/readiness/未报送", "没有报送")
                .marks("完成", "10")
                .standing();
    }
}
