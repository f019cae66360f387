package io.kaohe.formula;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final SampleValues VALUES = SampleValues.usual();

    static Formula formula(String text) {
        Parsed parsed = Formula.parse(text, new SampleScope());
        assertThat(parsed.flaws()).as(text).isEmpty();
        return requireNonNull(parsed.formula());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        满分                                   | 5     | 分
        0.5分                                  | 0.5   | 分
        100                                    | 100   | ''
        5%                                     | 0.05  | ''
        ５％                                   | 0.05  | ''
        1‰                                     | 0.001 | ''
        2倍                                    | 2     | ''
        10个百分点                             | 0.1   | 个百分点
        1.5 亿元                               | 150000000 | 亿元
        【黄灯线】                             | 0.1   | 个百分点
        【 封顶 】                             | 1.2   | ''
        满分×【封顶】                          | 6     | 分
        【封顶】＊满分                         | 6     | 分
        满分×(1−【每位扣减】×(位次−1))         | 4.5   | 分
        满分×（1-【每位扣减】*（位次－1））    | 4.5   | 分
        满分−1分−1分                           | 3     | 分
        满分/2÷2                               | 1.25  | 分
        1+2×3                                  | 7     | ''
        -2×3                                   | -6    | ''
        2×-3                                   | -6    | ''
        --满分                                 | 5     | 分
        -(1分+满分)                            | -6    | 分
        满分÷0.5分                             | 10    | ''
        实绩÷2亿元                             | 78    | ''
        实绩−6亿元                             | 15000000000 | 亿元
        进度差+【黄灯线】                      | 0.068 | 个百分点
        取小(满分，3分)                        | 3     | 分
        取小（满分,6分，5.5分）                | 5     | 分
        取大(位次，50%)                        | 3     | ''
        限于(满分，0分，4分)                   | 4     | 分
        限于(满分，6分，7分)                   | 6     | 分
        限于(满分，5分，5分)                   | 5     | 分
        查表(名次表，位次)                     | 5     | 分
        查表(名次表, 位次+1) × 2               | 5     | 分
        满分+查表(名次表，6)                   | 7.5   | 分
        满分　×　２                            | 10    | 分
        位次(实绩)                             | 3     | ''
        位次＋位次（实绩）                     | 6     | ''
        组内(实绩，最大)                       | 20000000000 | 亿元
        实绩÷组内(实绩，最好)                  | 0.78  | ''
        功效(实绩，60%，40%)                   | 0.824 | ''
        满分×功效(实绩，0.6，1－0.6)           | 4.12  | 分
        功效(实绩，3分，2分)                   | 4.12  | 分
        本单位(「规上工业增加值」，增速)       | 0.065 | ''
        查表(名次表，位次(实绩))               | 5     | 分
        每(5.6%，1%，按比例)                   | 5.6   | ''
        每(5.6%，1%，满步)                     | 5     | ''
        每(5.6%，1%，不足一步算一步)           | 6     | ''
        每(5%，1%，不足一步算一步)             | 5     | ''
        每(-5.6%，1%，满步)                    | -5    | ''
        每(-5.6%，1%，不足一步算一步)          | -6    | ''
        每(0%，1%，不足一步算一步)             | 0     | ''
        每(进度差，1个百分点，满步)×0.5分      | -1.5  | 分
        每（实绩，【 封顶 】×50亿元，满步）    | 2     | ''
        满分＋每(位次－1，2，满步)×1分         | 6     | 分
        """)
    void readsAndEvaluatesExactly(String text, String expected, String unit) {
        Formula formula = formula(text);
        assertThat(formula.evaluate(VALUES)).isEqualTo(Fraction.of(new BigDecimal(expected)));
        assertThat(formula.unit()).isEqualTo(Unit.of(unit));
        assertThat(formula.text()).isEqualTo(text);
    }

    /** Where everybody stands alike nobody is worse than the best. */
    @Test
    void efficacyOfOneLevelIsFull() {
        Formula formula = formula("功效(完成率，60%，40%)");

        assertThat(formula.evaluate(VALUES)).isNull();
        assertThat(formula.evaluate(VALUES.all("完成率", Fraction.of(new BigDecimal("0.9")))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void showsWhatWasAskedOfOthers() {
        assertThat(formula("满分×功效(实绩，60%，40%)").show(VALUES)).isEqualTo("5分×功效(156亿元（最差100亿元、最好200亿元），60%，40%)");
        assertThat(formula("功效(实绩，【每位扣减】，1−【每位扣减】)").show(VALUES)).isEqualTo("功效(156亿元（最差100亿元、最好200亿元），5%，1−5%)");
        assertThat(formula("本单位(「规上工业增加值」，增速)−位次(实绩)").show(VALUES)).isEqualTo("6.5%−3位");
        assertThat(formula("本单位(「规上工业增加值」，增速)").indicators()).containsExactly("规上工业增加值");
    }

    @Test
    void aThirdStaysAThird() {
        assertThat(formula("满分÷3×3").evaluate(VALUES)).isEqualTo(Fraction.of(5));
        assertThat(formula("满分×完成率").evaluate(VALUES))
                .isEqualTo(Fraction.of(780).dividedBy(Fraction.of(220)));
    }

    @ParameterizedTest
    @CsvSource({"实绩差", "实绩+实绩差", "满分÷(位次−3)", "取小(实绩，实绩差)", "'查表(名次表，7)'", "'查表(名次表，0)'", "'查表(名次表，3.5)'"})
    void whatIsAbsentHasNoResult(String text) {
        assertThat(formula(text).evaluate(VALUES)).isNull();
    }

    @Test
    void theCapActsFromItsEdgeOn() {
        Formula formula = formula("满分×取小(完成率，【封顶】)");
        assertThat(formula.evaluate(VALUES.with("完成率", Fraction.of(new BigDecimal("1.1999")))))
                .isEqualTo(Fraction.of(new BigDecimal("5.9995")));
        assertThat(formula.evaluate(VALUES.with("完成率", Fraction.of(new BigDecimal("1.2")))))
                .isEqualTo(Fraction.of(6));
        assertThat(formula.evaluate(VALUES.with("完成率", Fraction.of(new BigDecimal("1.2001")))))
                .isEqualTo(Fraction.of(6));
    }

    @Test
    void namesWhatItUses() {
        Formula formula = formula("满分×取小(完成率，【封顶】)+查表(名次表，位次)×完成率");
        assertThat(formula.quantities()).containsExactly("位次", "完成率", "满分");
        assertThat(formula.numbers()).containsExactly("封顶");
        assertThat(formula.tables()).containsExactly("名次表");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        满分×取小(完成率，【封顶】)      | 5分×取小(70.9091%，120%)
        满分 × (1−【每位扣减】×(位次−1)) | 5分 × (1−5%×(3位−1))
        查表(名次表，位次)               | 查表(名次表，3位)
        进度差                           | -3.2个百分点
        【黄灯线】+进度差                | 10个百分点+(-3.2个百分点)
        取小(进度差，【黄灯线】)         | 取小(-3.2个百分点，10个百分点)
        实绩÷3亿元                       | 156亿元÷3亿元
        实绩差+1亿元                     | 实绩差+1亿元
        """)
    void showsTheNumbersInTheirUnits(String text, String shown) {
        assertThat(formula(text).show(VALUES)).isEqualTo(shown);
    }

    @Test
    void roundsHalfUpForShowOnly() {
        Formula formula = formula("实绩");
        SampleValues values = VALUES.with("实绩", Fraction.of(new BigDecimal("123456")));
        assertThat(formula.show(values)).isEqualTo("0.0012亿元");
        assertThat(formula.show(VALUES.with("实绩", Fraction.of(5000)))).isEqualTo("0.0001亿元");
        assertThat(formula.show(VALUES.with("实绩", Fraction.of(4999)))).isEqualTo("0亿元");
        assertThat(formula.evaluate(values)).isEqualTo(Fraction.of(123456));
    }
}
