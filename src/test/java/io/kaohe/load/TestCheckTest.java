package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Join;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test.About;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.Benchmark;
import io.kaohe.facts.Test.Between;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Together;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import io.kaohe.sketch.IndicatorSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestCheckTest {
    private static final Amount FIRMS = Amount.of("5", "家");
    private static final Amount MONEY = Amount.of("5", "亿元");
    private static final Amount RATE = Amount.of("5", "%");
    private static final Amount POINTS = Amount.of("2", "个百分点");

    private final IndicatorSketch indicator = new IndicatorSketch();

    @Test
    void aLevelIsInTheIndicatorsUnit() {
        assertThat(told(new AtLeast(FIRMS, false))).isEmpty();
        assertThat(told(new AtLeast(null, false))).isEmpty();
        assertThat(told(new AtLeast(MONEY, false))).containsExactly("load.unit [5亿元, 指标, 家]");
        assertThat(told(new AtMost(MONEY, false, Aspect.LEVEL))).containsExactly("load.unit [5亿元, 指标, 家]");
        assertThat(told(new Between(FIRMS, MONEY, Aspect.LEVEL))).containsExactly("load.unit [5亿元, 指标, 家]");
    }

    @Test
    void aGrowthIsARateOrInTheIndicatorsUnit() {
        assertThat(told(new Growth(RATE, false, Aspect.GROWTH))).isEmpty();
        assertThat(told(new Growth(POINTS, false, Aspect.FALL))).isEmpty();
        assertThat(told(new Growth(FIRMS, false, Aspect.GROWTH))).isEmpty();
        assertThat(told(new Growth(MONEY, false, Aspect.GROWTH))).containsExactly("load.unit.growth [5亿元, 指标, 家]");
        assertThat(told(new AtMost(RATE, false, Aspect.GROWTH))).isEmpty();
        assertThat(told(new AtMost(FIRMS, false, Aspect.GROWTH))).containsExactly("load.unit.growth [5家, 指标, 家]");
    }

    @Test
    void aDistanceIsInTheIndicatorsUnitOrOfShares() {
        assertThat(told(new Benchmark("全市", null, false, false, Aspect.LEVEL))).isEmpty();
        assertThat(told(new Benchmark("全市", FIRMS, false, false, Aspect.LEVEL))).isEmpty();
        assertThat(told(new Benchmark("全市增速", POINTS, false, false, Aspect.GROWTH)))
                .isEmpty();
        assertThat(told(new Benchmark("全市", POINTS, false, false, Aspect.LEVEL)))
                .containsExactly("load.unit.distance [2个百分点, 指标, 家]");
        assertThat(told(new Benchmark("全市增速", FIRMS, false, false, Aspect.GROWTH)))
                .containsExactly("load.unit.distance [5家, 指标, 家]");
        indicator.unit = Unit.PERCENT;
        assertThat(told(new Benchmark("全市", POINTS, false, false, Aspect.LEVEL)))
                .isEmpty();
    }

    @Test
    void aToleranceMeasuresWhatItsTestDoes() {
        assertThat(told(new About(FIRMS, Aspect.LEVEL))).isEmpty();
        indicator.tolerance = new Tolerance(POINTS, true);
        assertThat(told(new About(RATE, Aspect.GROWTH))).isEmpty();
        assertThat(told(new About(FIRMS, Aspect.LEVEL))).containsExactly("load.tolerance.unit [2个百分点, 指标, 5家]");
        indicator.tolerance = new Tolerance(FIRMS, true);
        assertThat(told(new About(FIRMS, Aspect.LEVEL))).isEmpty();
    }

    @Test
    void membersAndSeriesAreTheIndicators() {
        assertThat(told(new EachMember("产业链", new AtLeast(MONEY, false))))
                .containsExactly("load.each.members [t, 指标]", "load.unit [5亿元, 指标, 家]");
        assertThat(told(new Together())).containsExactly("load.together.series [t, 指标]");
        indicator.members = List.of("酒业");
        indicator.series = List.of("a", "b");
        assertThat(told(new EachMember("产业链", new AtLeast(FIRMS, false)))).isEmpty();
        assertThat(told(new Together())).isEmpty();
    }

    /** At least 5% of the jobless was a target that every bad year met. */
    @Test
    void moreIsNotAskedOfWhatIsBetterLower() {
        indicator.direction = Direction.LOWER;
        indicator.members = List.of("酒业");
        String up = "load.direction.up [t, 指标]";
        assertThat(told(new AtLeast(FIRMS, false))).containsExactly(up);
        assertThat(told(new AtLeast(null, false))).isEmpty();
        assertThat(told(new EachMember(null, new AtLeast(FIRMS, false)))).containsExactly(up);
        assertThat(told(new Growth(RATE, false, Aspect.GROWTH))).containsExactly(up);
        assertThat(told(new Growth(RATE, false, Aspect.FALL))).isEmpty();
        assertThat(told(new AtMost(FIRMS, false, Aspect.LEVEL))).isEmpty();
        indicator.direction = Direction.HIGHER;
        assertThat(told(new AtMost(FIRMS, false, Aspect.LEVEL))).isEmpty();
    }

    @Test
    void everyTestOfARequirementIsLookedAt() {
        Requirement both = new Requirement(
                "增长5%、5亿元",
                Join.ALL,
                List.of(new Growth(RATE, false, Aspect.GROWTH), new AtLeast(MONEY, false)),
                null,
                null,
                null,
                null);

        assertThat(told(both)).containsExactly("load.unit [5亿元, 指标, 家]");
        assertThat(TestCheck.byTask(both)).isFalse();
        assertThat(TestCheck.byTask(Requirement.of("每个", new EachMember(null, new AtLeast(null, false)))))
                .isTrue();
    }

    @Test
    void levelsBesideTheNumberAreLookedAtToo() {
        Requirement levels =
                new Requirement("5家", Join.ALL, List.of(new AtLeast(FIRMS, false)), null, null, FIRMS, MONEY);

        assertThat(told(levels)).containsExactly("load.unit [5亿元, 指标, 家]");
    }

    private List<String> told(io.kaohe.facts.Test test) {
        return told(Requirement.of("要求", test));
    }

    private List<String> told(Requirement requirement) {
        Problems problems = new Problems();
        new TestCheck("t", indicator.done(), Source.of("plan.yaml"), 2022, problems).check(requirement);
        return Sample.told(problems);
    }
}
