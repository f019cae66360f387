package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.Event;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Benchmarks, rulings and events. */
class OtherFactsTest {
    private final Assessment read = Sample.assessment(Sample.plan());

    @Test
    void readsBenchmarks() {
        String file = "../data/benchmarks.yaml";
        assertThat(read.benchmarks())
                .containsExactly(
                        new Benchmark(
                                "全省二类地区平均",
                                "rd-intensity",
                                Period.through(2022, 12),
                                Amount.of("1.2", "%"),
                                Amount.of("7.2", "%"),
                                FigureKind.CERTIFIED,
                                LocalDate.of(2023, 2, 20),
                                new Source(file, 2, 5)),
                        new Benchmark(
                                "全市增速",
                                "gdp",
                                Period.through(2022, 9),
                                null,
                                Amount.of("4.1", "%"),
                                FigureKind.BULLETIN,
                                LocalDate.of(2022, 10, 25),
                                new Source(file, 3, 5)));
    }

    @Test
    void readsRulings() {
        assertThat(read.rulings())
                .containsExactly(
                        new Ruling(
                                "004-050",
                                "city",
                                new Round(2022, 9),
                                "达序时",
                                Fraction.of(new BigDecimal("0.7")),
                                new BigDecimal("1.5"),
                                "某处长",
                                LocalDate.of(2022, 10, 12),
                                "现场核查记录",
                                new Source("rulings.yaml", 2, 5)),
                        new Ruling(
                                "004-050",
                                "city",
                                new Round(2022, 12),
                                "完成",
                                null,
                                null,
                                "某处长",
                                LocalDate.of(2023, 1, 12),
                                null,
                                new Source("rulings.yaml", 3, 5)));
    }

    @Test
    void readsEvents() {
        String file = "../data/events.yaml";
        assertThat(read.events())
                .containsExactly(
                        new Event(
                                "sx-01",
                                "luxi",
                                LocalDate.of(2022, 8, 3),
                                "通报批评",
                                Level.CITY,
                                "数据迟报",
                                "市督〔2022〕31号",
                                2023,
                                new Source(file, 2, 5)),
                        new Event(
                                "sx-02",
                                "jishou",
                                LocalDate.of(2022, 7, 20),
                                "约谈",
                                null,
                                null,
                                null,
                                2022,
                                new Source(file, 3, 5)));
    }
}
