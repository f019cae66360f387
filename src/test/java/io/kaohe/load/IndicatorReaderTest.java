package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

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
                        "platform-5g");
        Indicator own = read.indicators().get(6);
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
                        Secrecy.PUBLIC,
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
                        new Source("../data/indicators.yaml", 12, 5)));
    }
}
