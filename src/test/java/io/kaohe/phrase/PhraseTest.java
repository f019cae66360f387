package io.kaohe.phrase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Rank;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PhraseTest {
    /** 突破10亿元 is {@code > 10亿元}, 增长20% is {@code +>= 20%}, 全市前3 is {@code # 3位}. */
    private static String shape(io.kaohe.facts.Test test) {
        String value =
                test.value() == null ? "任务" : requireNonNull(test.value()).toString();
        if (test instanceof Rank) {
            return "# " + value;
        }
        String sign = test instanceof AtMost ? "<" : test instanceof Growth ? "+>" : ">";
        return sign + (test.strict() ? " " : "= ") + value;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "read.csv", delimiter = '|', encoding = "UTF-8")
    void readsWhatPlansSay(String text, String shape) {
        Reading<Requirement> read = Phrase.requirement(text);
        assertThat(read.problem()).as(text).isNull();
        assertThat(shape(requireNonNull(read.value()).test())).as(text).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", delimiter = '|', encoding = "UTF-8")
    void refusesTheRestByName(String text, String code, String arguments) {
        List<String> expected = new ArrayList<>(arguments == null ? List.of() : List.of(arguments.split(",", -1)));
        expected.add(0, text.strip());
        Reading<Requirement> read = Phrase.requirement(text);
        assertThat(read.value()).as(text).isNull();
        assertThat(requireNonNull(read.problem()).code()).as(text).isEqualTo(code);
        assertThat(read.problem().arguments()).as(text).isEqualTo(expected);
    }

    @Test
    void keepsThePhraseAndThePlansUnit() {
        assertThat(Phrase.requirement(" 达 1，234.50 亿元 以上").value())
                .isEqualTo(Requirement.of("达 1，234.50 亿元 以上", new AtLeast(Amount.of("1234.50", "亿元"), false)));
    }

    @Test
    void anEmptyPhraseIsRefused() {
        assertThat(Phrase.requirement(" 　")).isEqualTo(Reading.refused("phrase.empty", ""));
    }

    @Test
    void aWholeParagraphIsRefused() {
        String paragraph = "确保".repeat(31);
        assertThat(Phrase.requirement(paragraph)).isEqualTo(Reading.refused("phrase.long", paragraph, "60"));
        assertThat(Phrase.amount(paragraph)).isEqualTo(Reading.refused("phrase.amount", paragraph));
    }

    @Test
    void everyChineseNumeralReadsBackAsWritten() {
        for (int value = 1; value < 10000; value++) {
            assertThat(Numeral.at(Numeral.spelt(value)).map(read -> read.value().intValue()))
                    .contains(value);
        }
        assertThat(Numeral.spelt(1005)).isEqualTo("一千零五");
        assertThat(Numeral.spelt(110)).isEqualTo("一百一十");
        assertThat(Numeral.spelt(17)).isEqualTo("十七");
    }
}
