package io.kaohe.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        156亿元       | 156     | 亿元
        0.62%         | 0.62    | %
        -3.2%         | -3.2    | %
        －３．２％    | -3.2    | %
        +6%           | 6       | %
        1,234.5万元   | 1234.5  | 万元
        1，234.5 万元 | 1234.5  | 万元
        12            | 12      | ''
        0             | 0       | ''
        0.0           | 0.0     | ''
        3个月         | 3       | 个月
        2个百分点     | 2       | 个百分点
        三家          | 3       | 家
        1.2万人       | 1.2     | 万人
        """)
    void readsFigures(String text, String value, String unit) {
        assertThat(Phrase.amount(text)).isEqualTo(Reading.of(Amount.of(value, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "20余家,phrase.approximate",
        "100多项,phrase.approximate",
        "近30家,phrase.approximate",
        "约5亿元,phrase.approximate",
        "100+,phrase.approximate",
        "N/A,phrase.amount.none",
        "/,phrase.amount.none",
        "-,phrase.amount.none",
        "见说明,phrase.amount.none",
        "未公布,phrase.amount.none",
        "'',phrase.amount.none",
        "010,phrase.number",
        "1e9,phrase.number",
        ".5,phrase.number",
        "5.,phrase.number",
        "43、000万元,phrase.separator",
        "xx家,phrase.mask",
        "true,phrase.amount",
        "1-2个,phrase.amount",
        "2022-09-30,phrase.amount",
        "30家以上,phrase.amount",
        "增长6%,phrase.amount",
        "一批,phrase.amount",
        "1/2,phrase.amount",
        "--3,phrase.amount",
        "0x1F,phrase.mask",
        "几家,phrase.approximate"
    })
    void refusesWhatIsNoFigure(String text, String code) {
        assertThat(Phrase.amount(text)).isEqualTo(Reading.refused(code, text));
    }

    @Test
    void aGrowthIsAShareOrADifferenceOfShares() {
        assertThat(Phrase.growth("6%")).isEqualTo(Reading.of(Amount.of("6", "%")));
        assertThat(Phrase.growth("-3.2%")).isEqualTo(Reading.of(Amount.of("-3.2", "%")));
        assertThat(Phrase.growth("2个百分点")).isEqualTo(Reading.of(Amount.of("2", "个百分点")));
        assertThat(Phrase.growth("6")).isEqualTo(Reading.refused("phrase.growth", "6"));
        assertThat(Phrase.growth("2倍")).isEqualTo(Reading.refused("phrase.growth", "2倍"));
        assertThat(Phrase.growth("约6%")).isEqualTo(Reading.refused("phrase.approximate", "约6%"));
    }
}
