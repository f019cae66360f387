package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.facts.Vintage;
import io.kaohe.report.RuleInfo;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules, numbers, tables and settings of the reports put together by hand. */
final class PackFixture {
    static final String HASH = "0123456789abcdef".repeat(4);
    private static final Source SCHEME = new Source("scheme.yaml", 3, 3);

    private PackFixture() {}

    static SortedMap<String, RuleInfo> rules() {
        SortedMap<String, RuleInfo> rules = new TreeMap<>();
        Stream.concat(judging().stream(), reviewing().stream()).forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static List<RuleInfo> judging() {
        return List.of(
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
                new RuleInfo("judge/bottom/未完成", "发生了不该发生的", "第五条", null, "查明原因，落实责任", List.of("要求类型是「底线」"), List.of()),
                new RuleInfo("judge/ruling/达序时", "按认定", "第十一条", null, null, List.of("认定结论是「达序时」"), List.of()));
    }

    private static List<RuleInfo> reviewing() {
        return List.of(
                new RuleInfo(
                        "review/quarter/短板",
                        "滞后的重大目标",
                        "第十条",
                        "重大目标滞后，讲评时点名",
                        "一周内报补救计划",
                        List.of("重要性是「重大」", "判定是「滞后」", "标记短板「重大目标滞后」，整改建议「一周内报补救计划」"),
                        List.of()),
                new RuleInfo(
                        "review/year/不合格",
                        "底线没有守住",
                        "第十四条",
                        "一票否决：出了安全事故的，不论得分多少",
                        null,
                        List.of("本单位「底线」中判定属于「未完成、已无法完成」的项数高于0项", "等次定为「不合格」"),
                        List.of()),
                new RuleInfo(
                        "review/year/优秀", "得分率在九成以上", "第十三条", null, null, List.of("得分率不低于90%", "等次定为「优秀」"), List.of()),
                new RuleInfo(
                        "review/year/取消评优",
                        "受到通报批评",
                        "第十六条",
                        null,
                        null,
                        List.of("发生「通报批评」（级别不低于「市级」）不少于1次", "取消「评优资格」"),
                        List.of()),
                new RuleInfo(
                        "review/year/约谈",
                        "等次不合格",
                        "第十七条",
                        "不合格单位的主要负责人由市政府约谈",
                        null,
                        List.of("等次是「不合格」", "提出「约谈」，对象「主要负责人」，由「市政府督查室」"),
                        List.of()),
                new RuleInfo("review/lights/黄灯", "亮黄灯", "第十三条", null, null, List.of("亮「黄灯」"), List.of()));
    }

    static SortedMap<String, NamedNumber> numbers() {
        NamedNumber cap = new NamedNumber("封顶", Amount.of("100", "%"), "第七条", LocalDate.of(2022, 1, 1), null, SCHEME);
        return new TreeMap<>(Map.of("封顶", cap));
    }

    static SortedMap<String, Table> tables() {
        List<Table.Row> rows = List.of(
                new Table.Row(1, 1, Amount.of("100", "%")),
                new Table.Row(2, 3, Amount.of("90", "%")),
                new Table.Row(4, Integer.MAX_VALUE, Amount.of("80", "%")));
        return new TreeMap<>(Map.of("名次表", new Table("名次表", "名次", "系数", rows, SCHEME)));
    }

    static SchemeSketch scheme() {
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
        return scheme;
    }
}
