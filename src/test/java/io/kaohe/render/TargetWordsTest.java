package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.Rank;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.sketch.SchemeSketch;
import org.junit.jupiter.api.Test;

class TargetWordsTest {
    private static final Body CITY = ReportFixture.body("city", "某某市", null, null);

    private final TargetWords words = new TargetWords(new Words(Messages.load()), new SchemeSketch().done());

    @Test
    void aLimitIsPassedNotShort() {
        Measurement measured = measured(
                target(9).requires("5.5%以内", new AtMost(Amount.of("5.5", "%"), false, Aspect.LEVEL)),
                Amount.of("0.2", "个百分点"));

        assertThat(words.gap(measured)).isEqualTo("超出 0.2个百分点");
    }

    @Test
    void aPlaceIsShortByPlaces() {
        Measurement measured = measured(
                target(12).requires("全省前3", new Rank(Amount.of("3", "位"), "全省", false, 0, Aspect.LEVEL)),
                Amount.of("2", "位"));

        assertThat(words.gap(measured)).isEqualTo("还差 2位");
    }

    @Test
    void beforeTheYearsEndTheWholeYearIsMeant() {
        assertThat(words.gap(measured(target(9), Amount.of("0.5", "亿元")))).isEqualTo("全年还差 0.5亿元");
        assertThat(words.gap(measured(target(12), Amount.of("0.5", "亿元")))).isEqualTo("还差 0.5亿元");
    }

    @Test
    void exactlyTheNumberIsNotEnoughForAStrictTest() {
        Amount none = Amount.of("0", "亿元");
        TargetFixture strict = target(12).requires("突破10亿元", new AtLeast(Amount.of("10", "亿元"), true));

        assertThat(words.gap(measured(strict, none))).isEqualTo("正好等于目标值，要求超过才算");
        assertThat(words.gap(measured(target(12), none))).isEqualTo("没有差距可列");
    }

    private static TargetFixture target(int month) {
        return new TargetFixture(CITY, "004-006", "高新技术产业产值", new Round(2022, month));
    }

    private static Measurement measured(TargetFixture target, Amount gap) {
        return target.given(Quantity.GAP, gap).standing().judgement().measurement();
    }
}
