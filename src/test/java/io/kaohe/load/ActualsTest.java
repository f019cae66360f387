package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Basis;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Level;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActualsTest {
    private final Assessment read = Sample.assessment(Sample.plan());

    @Test
    void readsFiguresInTheOrderOfTheFiles() {
        String file = "../data/actuals/2022Q3.yaml";
        assertThat(read.achievements())
                .extracting(Achievement::source)
                .containsExactly(
                        new Source("../data/actuals/2022H1.yaml", 3, 5),
                        new Source(file, 3, 5),
                        new Source(file, 14, 5),
                        new Source(file, 15, 5),
                        new Source(file, 16, 5),
                        new Source(file, 17, 5),
                        new Source(file, 18, 5),
                        new Source(file, 19, 5),
                        new Source("actuals/2022Q3.yaml", 3, 5),
                        new Source("actuals/2022Q3.yaml", 4, 5),
                        new Source("actuals/2022Q3.yaml", 5, 5),
                        new Source("actuals/2022Q3.yaml", 6, 5),
                        new Source("actuals/2022Q3.yaml", 7, 5));
    }

    @Test
    void readsAllThatAFigureSays() {
        assertThat(read.achievements().get(1))
                .isEqualTo(new Achievement(
                        "city",
                        "gaoxin-output",
                        Period.through(2022, 9),
                        Basis.CUMULATIVE,
                        Amount.of("156", "亿元"),
                        Amount.of("6", "%"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        FigureKind.BULLETIN,
                        FigureStatus.DISPUTED,
                        Vintage.FLASH,
                        LocalDate.of(2022, 11, 18),
                        "市统计局",
                        "原文为高新技术产品产值",
                        null,
                        "第一段",
                        new Source("../data/actuals/2022Q3.yaml", 3, 5)));
    }

    @Test
    void figuresHaveTheirDefaults() {
        Achievement missing = read.achievements().get(0);
        Achievement reported = read.achievements().get(2);
        Achievement placed = read.achievements().get(3);
        Achievement zero = read.achievements().get(8);

        assertThat(missing.missing()).isEqualTo(Missing.UNPUBLISHED);
        assertThat(missing.reporter()).isNull();
        // 自报 where the indicator has a certifier.
        assertThat(reported.status()).isEqualTo(FigureStatus.PENDING);
        assertThat(reported.vintage()).isEqualTo(Vintage.FINAL);
        assertThat(reported.value()).isEqualTo(Amount.of("157.50", "亿元"));
        assertThat(placed.value()).isEqualTo(Amount.of("62", "亿元"));
        assertThat(placed.place()).isEqualTo(12);
        assertThat(placed.known()).isEqualTo(LocalDate.of(2023, 1, 20));
        assertThat(zero.indicator()).isEqualTo("platform-5g");
        assertThat(zero.basis()).isEqualTo(Basis.POINT);
        assertThat(zero.status()).isEqualTo(FigureStatus.CONFIRMED);
        assertThat(zero.zeroReturn()).isTrue();
        assertThat(zero.value()).isEqualTo(Amount.of("0", "个"));
    }

    @Test
    void aFigureMaySpeakOfAMemberOrOfTheWholeAtALevel() {
        assertThat(read.achievements().subList(4, 6))
                .extracting(Achievement::member, Achievement::value, Achievement::level)
                .containsExactly(
                        tuple("酒业", Amount.of("2", "家"), Level.PROVINCIAL),
                        tuple(null, Amount.of("3", "家"), Level.CITY));
    }

    @Test
    void spansMayBeThoseThatStatisticsUse() {
        assertThat(read.achievements().subList(6, 8))
                .extracting(Achievement::period, Achievement::growth, Achievement::growthPlace, Achievement::vintage)
                .containsExactly(
                        tuple(new Period(2022, 1, 2), Amount.of("3.1", "%"), 4, Vintage.FINAL),
                        tuple(new Period(2022, 1, 11), null, null, Vintage.FORECAST));
    }

    @Test
    void aThingReachesSeveralStagesInOnePeriod() {
        assertThat(read.achievements().subList(9, 13))
                .extracting(Achievement::indicator, Achievement::stage, Achievement::date, Achievement::evidence)
                .containsExactly(
                        tuple("gaoxin-zone", "推荐", LocalDate.of(2022, 8, 5), null),
                        tuple("gaoxin-zone", "公示", LocalDate.of(2022, 9, 20), "公示名单"),
                        // Without a day it was reached by the end of the period at the latest.
                        tuple("work-plan", "出台", LocalDate.of(2022, 9, 30), null),
                        tuple("key-lab", null, LocalDate.of(2022, 5, 3), null));
    }
}
