package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Source;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorReaderTest {
    private final Assessment read = Sample.assessment(Sample.plan());

    @Test
    void readsIndicatorsAndThoseOfTargets() {
        assertThat(read.indicators())
                .extracting(Indicator::id)
                .containsExactly(
                        "gaoxin-output",
                        "gaoxin-share",
                        "gaoxin-added-value",
                        "gdp",
                        "chain-leaders",
                        "accidents",
                        "rd-intensity",
                        "loans",
                        "loan-firms",
                        "loan-amount",
                        "platform-5g",
                        "004-013",
                        "key-lab",
                        "gaoxin-zone",
                        "work-plan",
                        "004-015",
                        "004-050",
                        "smes",
                        "notice");
        Indicator own = read.indicators().get(10);
        assertThat(own.name()).isEqualTo("5G基站");
        assertThat(own.kind()).isEqualTo(DataKind.STOCK);
        assertThat(own.source()).isEqualTo(new Source("plan.yaml", 25, 5));
    }

    @Test
    void readsWhatAnIndicatorSays() {
        assertThat(read.indicators().get(0))
                .isEqualTo(new Indicator(
                        "gaoxin-output",
                        "高新技术产业产值",
                        Unit.of("亿元"),
                        Direction.HIGHER,
                        DataKind.FLOW,
                        Frequency.QUARTER,
                        GrowthBasis.NOMINAL,
                        "市统计局",
                        "市统计局",
                        List.of(FigureKind.CERTIFIED, FigureKind.SELF),
                        null,
                        null,
                        Decider.PRINTED,
                        null,
                        Secrecy.INTERNAL,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        new Source("../data/indicators.yaml", 2, 5)));
    }

    @Test
    void aRatioHasItsDefaults() {
        assertThat(read.indicators().get(1))
                .isEqualTo(new Indicator(
                        "gaoxin-share",
                        "高新技术产业增加值占GDP比重",
                        Unit.PERCENT,
                        Direction.HIGHER,
                        DataKind.RATE,
                        Frequency.YEAR,
                        null,
                        null,
                        null,
                        List.of(FigureKind.BULLETIN, FigureKind.CERTIFIED, FigureKind.SELF),
                        "gaoxin-added-value",
                        "gdp",
                        Decider.RECOMPUTED,
                        "次年3月31日",
                        Secrecy.PUBLIC,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        new Source("../data/indicators.yaml", 13, 5)));
    }

    @Test
    void readsWhatItsTestsNeed() {
        assertThat(read.indicators().get(3).tolerance()).isEqualTo(new Tolerance(Amount.of("0.5", "个百分点"), false));
        assertThat(read.indicators().get(4).members()).containsExactly("酒业", "绿色矿业及新材料", "特色食品");
        assertThat(read.indicators().get(6).lag()).isEqualTo(1);
        assertThat(read.indicators().get(7).series()).containsExactly("loan-firms", "loan-amount");
    }

    @Test
    void aTargetsOwnIndicatorTakesItsUnitFromTheRequirement() {
        assertThat(read.indicators().subList(11, 18))
                .extracting(Indicator::name, own -> own.unit().symbol(), Indicator::kind)
                .containsExactly(
                        tuple("科技成果登记", "项", DataKind.FLOW),
                        tuple("市级重点实验室", "个", DataKind.FLOW),
                        tuple("国家高新区创立", "", DataKind.STATE),
                        tuple("工作方案", "", DataKind.STATE),
                        // What only a person can judge is named by the plan's own words.
                        tuple("上争资金43、000万元", "", DataKind.STATE),
                        tuple("加快推进创新型县市创立", "", DataKind.STATE),
                        tuple("科技型中小企业", "家", DataKind.FLOW));
    }
}
