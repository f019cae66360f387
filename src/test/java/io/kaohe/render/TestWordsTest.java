package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Test.About;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.BaseYear;
import io.kaohe.facts.Test.Benchmark;
import io.kaohe.facts.Test.Between;
import io.kaohe.facts.Test.BottomLine;
import io.kaohe.facts.Test.Breakthrough;
import io.kaohe.facts.Test.Coverage;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.First;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Multiple;
import io.kaohe.facts.Test.NotFalling;
import io.kaohe.facts.Test.Qualitative;
import io.kaohe.facts.Test.Rank;
import io.kaohe.facts.Test.Stage;
import io.kaohe.facts.Test.Together;
import io.kaohe.facts.Tolerance;
import io.kaohe.sketch.IndicatorSketch;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestWordsTest {
    private static final Indicator PLAIN = new IndicatorSketch().done();

    private final TestWords words = new TestWords(new Words(Messages.load()));

    @Test
    void everyKindIsSaidAsAPersonWouldSayIt() {
        assertThat(SAID.keySet().stream().map(io.kaohe.facts.Test::kind).distinct())
                .containsExactlyInAnyOrder(RequirementKind.values());
        SAID.forEach((test, sentence) ->
                assertThat(words.understood(test, PLAIN)).as(test.toString()).isEqualTo(sentence));
    }

    @Test
    void nearIsAsNearAsTheIndicatorSays() {
        IndicatorSketch indicator = new IndicatorSketch();
        About test = new About(Amount.of("6", "%"), Aspect.GROWTH);
        indicator.tolerance = new Tolerance(Amount.of("0.5", "个百分点"), false);

        assertThat(words.understood(test, indicator.done())).isEqualTo("增速在 6% 左右，只看不利的一边，差 0.5个百分点 以内算完成");

        indicator.tolerance = new Tolerance(Amount.of("0.5", "个百分点"), true);

        assertThat(words.understood(test, indicator.done())).isEqualTo("增速在 6% 左右，上下相差 0.5个百分点 以内算完成");
    }

    @Test
    void aPhraseAloneLeavesSettingsOpen() {
        assertThat(words.understood(new About(Amount.of("20", "家"), Aspect.LEVEL), null))
                .isEqualTo("在 20家 左右，多近才算完成，由指标的「左右」规定");
        assertThat(words.understood(new NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL), null))
                .isEqualTo("不低于上年同期，持平算不算完成，由考核办法规定");
        assertThat(words.understood(new AtLeast(null, true), null)).isEqualTo("超过任务表所列的数");
    }

    private static final Map<io.kaohe.facts.Test, String> SAID = new LinkedHashMap<>();

    static {
        SAID.put(new AtLeast(Amount.of("220", "亿元"), false), "至少 220亿元，达到即为完成");
        SAID.put(new AtLeast(Amount.of("10", "亿元"), true), "超过 10亿元，正好等于不算");
        SAID.put(new AtLeast(null, false), "达到任务表所列的数，任务表没有给出");
        SAID.put(new AtMost(Amount.of("3", "%"), false, Aspect.GROWTH), "增速不超过 3%");
        SAID.put(new AtMost(Amount.of("40", "起"), true, Aspect.LEVEL), "低于 40起，正好等于不算");
        SAID.put(new About(Amount.of("20", "家"), Aspect.LEVEL), "在 20家 左右，指标没有写明「左右」的容差");
        SAID.put(
                new Between(Amount.of("5", "%"), Amount.of("6", "%"), Aspect.GROWTH), "增速在 5% 到 6% 之间，到低的数算完成，过高的数算超额");
        SAID.put(new Growth(Amount.of("20", "%"), false, Aspect.GROWTH), "增长 20% 以上，达到即为完成");
        SAID.put(new Growth(Amount.of("2", "个百分点"), false, Aspect.GROWTH), "提高 2个百分点 以上，达到即为完成");
        SAID.put(new Growth(Amount.of("5", "家"), true, Aspect.GROWTH), "增加超过 5家，正好等于不算");
        SAID.put(new Growth(Amount.of("3", "%"), false, Aspect.FALL), "下降 3% 以上，达到即为完成");
        SAID.put(new Growth(Amount.of("5", "起"), false, Aspect.FALL), "减少 5起 以上，达到即为完成");
        SAID.put(new Multiple(Amount.of("2", "倍"), new BaseYear(2020), 2025), "到2025年达到2020年的 2倍");
        SAID.put(new Multiple(Amount.of("2", "倍"), new BaseYear(null), null), "达到上年的 2倍");
        SAID.put(new Multiple(Amount.of("2", "倍"), null, null), "达到基数的 2倍");
        SAID.put(new NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL), "不低于上年同期，持平算完成");
        SAID.put(new NotFalling(Past.LAST_YEAR, 1, true, true, Aspect.LEVEL), "高于上年同期，持平不算");
        SAID.put(new NotFalling(Past.LAST_YEAR, 1, false, false, Aspect.PLACE), "位次不低于上年同期，持平算完成");
        SAID.put(new NotFalling(Past.EVERY_YEAR, 3, true, false, Aspect.LEVEL), "连续 3 年增长，哪一年也不能持平");
        SAID.put(new NotFalling(Past.ALL_TIME, 1, true, false, Aspect.LEVEL), "超过历年最好，持平不算");
        SAID.put(new Together(), "各项都增长，有一项没有增长就不算");
        SAID.put(new Rank(Amount.of("3", "位"), "全市", false, 0, Aspect.LEVEL), "位次在全市前 3 位以内");
        SAID.put(new Rank(Amount.of("1", "位"), null, true, 0, Aspect.GROWTH), "增速位次在前 1 位以内，上年也在其内");
        SAID.put(new Rank(null, null, false, 2, Aspect.LEVEL), "位次比上年前移 2 位以上");
        SAID.put(new Benchmark("全省平均", null, false, true, Aspect.LEVEL), "高于「全省平均」，正好等于不算");
        SAID.put(new Benchmark("全市增速", Amount.of("2", "个百分点"), false, false, Aspect.GROWTH), "增速比「全市增速」高 2个百分点 以上");
        SAID.put(new Benchmark("全省平均", null, true, false, Aspect.LEVEL), "不高于「全省平均」");
        SAID.put(new EachMember("产业链", new AtLeast(Amount.of("1", "家"), false)), "每个产业链至少 1家，最差的一个决定");
        SAID.put(new EachMember(null, new AtMost(Amount.of("5", "%"), false, Aspect.GROWTH)), "每个成员增速不超过 5%，最差的一个决定");
        SAID.put(new Coverage(false), "全部覆盖，应覆盖的一个不漏");
        SAID.put(new Coverage(true), "全部清零，剩下的数必须是 0");
        SAID.put(new Breakthrough(Level.PROVINCIAL, true), "省级以上零的突破，此前没有，今年至少 1 个");
        SAID.put(new Breakthrough(null, false), "零的突破，此前没有，今年至少 1 个");
        SAID.put(new First("全市", false), "全市首个，早于所有同类单位");
        SAID.put(new First(null, true), "唯一，同类单位一个也没有");
        SAID.put(new Stage("获批", Level.NATIONAL, false), "国家级到「获批」");
        SAID.put(new Stage("现场考察", null, false), "到「现场考察」");
        SAID.put(new BottomLine(false), "一起也不发生，发生即为未完成");
        SAID.put(new BottomLine(true), "全部整改到位，一项不剩才算");
        SAID.put(new Qualitative(), "由人认定");
    }
}
