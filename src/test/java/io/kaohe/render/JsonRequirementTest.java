package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Join;
import io.kaohe.facts.Level;
import io.kaohe.facts.Past;
import io.kaohe.facts.Requirement;
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
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRequirementTest {
    private static final AtLeast ONE = new AtLeast(Amount.of("1", "家"), false);

    @Test
    void everyKindSaysWhatAppliesToItAndNothingElse() {
        assertThat(JSON)
                .allSatisfy(row -> assertThat(JsonTest.of(row.test()).line()).isEqualTo(row.json()));
    }

    @Test
    void aReadingIsOneLine() {
        Requirement requirement = new Requirement(
                "9月底前确保5.5%、力争6%",
                Join.ALL,
                List.of(new AtLeast(Amount.of("5.50", "%"), false)),
                Commitment.MUST,
                MonthDay.of(9, 30),
                null,
                Amount.of("6", "%"));

        assertThat(JsonRequirement.reading("占比9月底前确保5.50%、力争6%", "占比", requirement, null))
                .isEqualTo("{\"text\": \"占比9月底前确保5.50%、力争6%\", \"understood\": true, \"indicator\": \"占比\", "
                        + "\"join\": \"all\", \"commitment\": \"must\", \"by\": \"09-30\", \"floor\": null, "
                        + "\"stretch\": \"6%\", \"tests\": [{\"kind\": \"at-least\", \"value\": \"5.50\", "
                        + "\"unit\": \"%\", \"strict\": false}], \"problem\": null}");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(JsonRequirement.reading("加快推进", null, null, "「加快推进」没有可以检验的内容"))
                .isEqualTo("{\"text\": \"加快推进\", \"understood\": false, \"indicator\": null, \"join\": null, "
                        + "\"commitment\": null, \"by\": null, \"floor\": null, \"stretch\": null, \"tests\": [], "
                        + "\"problem\": \"「加快推进」没有可以检验的内容\"}");
        assertThat(JsonRequirement.readingText("加快推进", null, null, "「加快推进」没有可以检验的内容"))
                .isEqualTo("加快推进\n  没有读懂：「加快推进」没有可以检验的内容\n");
    }

    @Test
    void aReadingForPeopleNamesEachTestAndWhatStandsBesideIt() {
        Requirement several = new Requirement(
                "力争增长20%、全市前3",
                Join.ALL,
                List.of(growth("20", "%", false, Aspect.GROWTH), rank("3", false, 0, Aspect.LEVEL)),
                Commitment.STRIVE,
                null,
                null,
                null);
        Requirement levels = new Requirement(
                "底线200亿元、目标220亿元、奋斗240亿元",
                Join.ALL,
                List.of(new AtLeast(Amount.of("220", "亿元"), false)),
                null,
                MonthDay.of(6, 30),
                Amount.of("200", "亿元"),
                Amount.of("240", "亿元"));

        assertThat(JsonRequirement.readingText("技术交易额力争增长20%、全市前3", "技术交易额", several, null))
                .isEqualTo("""
                        技术交易额力争增长20%、全市前3
                          指标：技术交易额
                          要求：下列各项都要达到
                            （一）增长 20% 以上，达到即为完成（增长）
                            （二）位次在全市前 3 位以内（位次）
                          承诺：力争
                        """);
        assertThat(JsonRequirement.readingText("底线200亿元、目标220亿元、奋斗240亿元", null, levels, null))
                .isEqualTo("""
                        底线200亿元、目标220亿元、奋斗240亿元
                          要求：至少 220亿元，达到即为完成（至少）
                          期限：6月30日以前
                          底线值：200亿元
                          奋斗值：240亿元
                        """);
    }

    private static Growth growth(String value, String unit, boolean strict, Aspect aspect) {
        return new Growth(Amount.of(value, unit), strict, aspect);
    }

    private static Rank rank(String place, boolean held, int forward, Aspect aspect) {
        return new Rank(Amount.of(place, "位"), "全市", held, forward, aspect);
    }

    private record Row(io.kaohe.facts.Test test, String json) {}

    private static Row row(io.kaohe.facts.Test test, String json) {
        return new Row(test, "{" + json.replace('\'', '"') + "}");
    }

    private static final List<Row> JSON = List.of(
            row(ONE, "'kind': 'at-least', 'value': '1', 'unit': '家', 'strict': false"),
            row(new AtLeast(null, true), "'kind': 'at-least', 'strict': true"),
            row(
                    new AtMost(Amount.of("3", "%"), false, Aspect.GROWTH),
                    "'kind': 'at-most', 'aspect': 'growth', 'value': '3', 'unit': '%', 'strict': false"),
            row(
                    new About(Amount.of("3", "%"), Aspect.FALL),
                    "'kind': 'about', 'aspect': 'fall', 'value': '3', 'unit': '%', 'strict': false"),
            row(
                    new Between(Amount.of("1", "个"), Amount.of("2", "个"), Aspect.LEVEL),
                    "'kind': 'between', 'value': '1', 'unit': '个', 'high': '2', 'strict': false"),
            row(
                    growth("0", "%", true, Aspect.GROWTH),
                    "'kind': 'growth', 'aspect': 'growth', 'value': '0', 'unit': '%', 'strict': true"),
            row(
                    new Multiple(Amount.of("2", "倍"), new BaseYear(2020), 2025),
                    "'kind': 'multiple', 'value': '2', 'unit': '倍', 'strict': false, 'base': '2020', 'until': '2025'"),
            row(
                    new Multiple(Amount.of("2", "倍"), new BaseYear(null), null),
                    "'kind': 'multiple', 'value': '2', 'unit': '倍', 'strict': false, 'base': 'last-year'"),
            row(
                    new Multiple(Amount.of("2", "倍"), null, null),
                    "'kind': 'multiple', 'value': '2', 'unit': '倍', 'strict': false"),
            row(
                    new NotFalling(Past.LAST_YEAR, 1, false, true, Aspect.LEVEL),
                    "'kind': 'not-falling', 'strict': false, 'past': 'last-year', 'onlyUp': true"),
            row(
                    new NotFalling(Past.EVERY_YEAR, 3, true, false, Aspect.LEVEL),
                    "'kind': 'not-falling', 'strict': true, 'past': 'every-year', 'years': 3"),
            row(
                    new NotFalling(Past.ALL_TIME, 1, true, false, Aspect.PLACE),
                    "'kind': 'not-falling', 'aspect': 'place', 'strict': true, 'past': 'all-time'"),
            row(new Together(), "'kind': 'together', 'strict': true"),
            row(
                    rank("1", true, 0, Aspect.LEVEL),
                    "'kind': 'rank', 'value': '1', 'unit': '位', 'strict': false, 'scope': '全市', 'held': true"),
            row(
                    new Rank(null, null, false, 2, Aspect.GROWTH),
                    "'kind': 'rank', 'aspect': 'growth', 'strict': false, 'forward': '2'"),
            row(
                    new Benchmark("全市增速", Amount.of("2", "个百分点"), false, false, Aspect.GROWTH),
                    "'kind': 'benchmark', 'aspect': 'growth', 'value': '2', 'unit': '个百分点', 'strict': false, "
                            + "'benchmark': '全市增速'"),
            row(
                    new Benchmark("全省平均", null, true, true, Aspect.LEVEL),
                    "'kind': 'benchmark', 'strict': true, 'benchmark': '全省平均', 'below': true"),
            row(
                    new EachMember("产业链", ONE),
                    "'kind': 'each-member', 'strict': false, 'member': '产业链', 'test': {'kind': 'at-least', "
                            + "'value': '1', 'unit': '家', 'strict': false}"),
            row(
                    new EachMember(null, growth("8", "%", true, Aspect.GROWTH)),
                    "'kind': 'each-member', 'strict': true, 'test': {'kind': 'growth', 'aspect': 'growth', "
                            + "'value': '8', 'unit': '%', 'strict': true}"),
            row(new Coverage(false), "'kind': 'coverage', 'strict': false"),
            row(new Coverage(true), "'kind': 'coverage', 'strict': false, 'remainder': true"),
            row(
                    new Breakthrough(Level.PROVINCIAL, true),
                    "'kind': 'breakthrough', 'strict': false, 'level': 'provincial', 'above': true"),
            row(new First("全市", true), "'kind': 'first', 'strict': false, 'scope': '全市', 'only': true"),
            row(
                    new Stage("获批", Level.NATIONAL, false),
                    "'kind': 'stage', 'strict': false, 'level': 'national', 'stage': '获批'"),
            row(new BottomLine(true), "'kind': 'bottom-line', 'strict': false, 'remainder': true"),
            row(new Qualitative(), "'kind': 'qualitative', 'strict': false"));
}
