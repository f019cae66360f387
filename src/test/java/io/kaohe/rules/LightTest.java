package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Word;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Quantity;
import io.kaohe.report.Review;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {
    private static final Scheme SCHEME = Packs.scheme(Packs.NUMBERS, Packs.METHODS);
    private static final RulePack SHIPPED = RulePack.compile(Packs.shipped());

    private static Standing standing(Judgement judgement) {
        return new Standing(judgement, BigDecimal.ONE, List.of(), List.of(), null, Review.NONE);
    }

    private static BodyStanding body(@Nullable String rate, List<Standing> targets) {
        Fraction judged = rate == null ? null : Fraction.of(new BigDecimal(rate));
        Score score = new Score(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, null, judged, null, new Score.Judgeable(null, 1, 1));
        Body body = new Body("a", "甲", null, null, null, true, null, null, Source.of("bodies.yaml"));
        return new BodyStanding(body, true, score, null, Review.NONE, List.of(), targets, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "完成,,绿灯,绿灯",
        "超序时,0.06,绿灯,绿灯",
        "滞后,-0.0999,黄灯,黄灯",
        "滞后,-0.1,黄灯,黄灯",
        "滞后,-0.1001,红灯,红灯落后",
        "滞后,,黄灯,黄灯无序时",
        "未完成,,红灯,红灯",
        "已无法完成,,红灯,红灯"
    })
    void aTargetsLightFollowsItsVerdict(String verdict, @Nullable String gap, String light, String rule) {
        Sample sample = new Sample();
        if (gap != null) {
            sample.with(Quantity.PACE_GAP, gap);
        }
        Verdict known = Word.read(Verdict.values(), verdict).orElseThrow();
        assertThat(Reviewed.of(SHIPPED, standing(sample.judged(known)), SCHEME).light())
                .isEqualTo(new Light(light, "review/lights/" + rule, List.of()));
    }

    @Test
    void noVerdictIsNoLight() {
        assertThat(Reviewed.of(SHIPPED, standing(new Sample().unjudged()), SCHEME)
                        .light())
                .isNull();
        assertThat(Reviewed.of(SHIPPED, standing(new Sample().judged(Verdict.NO_DATA)), SCHEME)
                        .light())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"1.05,绿灯", "0.9,绿灯", "0.8999,黄灯", "0.6,黄灯", "0.5999,红灯", "0,红灯"})
    void aBodysLightFollowsItsRate(String rate, String light) {
        List<Standing> targets = List.of(standing(new Sample().judged(Verdict.MET)));
        assertThat(Reviewed.of(SHIPPED, body(rate, targets), SCHEME).light())
                .isEqualTo(new Light(light, "review/body/" + light, List.of()));
    }

    @Test
    void withoutARateOrATargetABodyHasNoLight() {
        List<Standing> targets = List.of(standing(new Sample().judged(Verdict.MET)));
        assertThat(Reviewed.of(SHIPPED, body(null, targets), SCHEME).light()).isNull();
    }

    @Test
    void twoLightsAreNamedAndNoneIsLit() {
        String rule = "规则「%s」\n标题：题\n依据：第一条\n当\n判定不是「未完成」\n那么\n亮「%s灯」于指标\n结束\n";
        RulePack rules = RulePack.compile(Packs.of("review/x.dslr", rule.replace("%s", "红") + rule.replace("%s", "蓝")));
        assertThat(Reviewed.of(rules, standing(new Sample().judged(Verdict.MET)), SCHEME)
                        .light())
                .isEqualTo(new Light(null, null, List.of("review/x/红", "review/x/蓝")));
        assertThat(Reviewed.of(rules, standing(new Sample().judged(Verdict.MISSED)), SCHEME)
                        .light())
                .isNull();
    }
}
