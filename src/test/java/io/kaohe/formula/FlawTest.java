package io.kaohe.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Reason;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlawTest {
    private static List<Flaw> flaws(String text) {
        return Formula.parse(text, new SampleScope()).flaws();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                       | 0  | formula.empty            |
        满分×                    | 3  | formula.operand.end      | ×
        ×3                       | 0  | formula.operand          | ×
        满分×÷2                  | 3  | formula.operand          | ÷
        ()                       | 1  | formula.operand          | )
        满分 3                   | 3  | formula.operator         | 3
        3满分                    | 1  | formula.operator         | 满分
        (满分)(位次)             | 4  | formula.operator         | (
        满分=5                   | 2  | formula.character        | =
        .5分                     | 0  | formula.character        | .
        满分，5分                | 2  | formula.comma            | ，
        取小 满分                | 3  | formula.bracket.open     | 取小
        (满分×2                  | 5  | formula.bracket.close    | ）
        取小(满分，2分           | 8  | formula.bracket.close    | ）
        【封顶                   | 3  | formula.bracket.close    | 】
        满分)                    | 2  | formula.bracket.extra    | )
        010分                    | 0  | formula.number           | 010
        5.分                     | 0  | formula.number           | 5.
        1.2.3                    | 0  | formula.number           | 1.2.3
        1e9                      | 0  | formula.number           | 1e9
        封顶×满分                | 0  | formula.number.bare      | 封顶
        满分×【完成率】          | 3  | formula.quantity.bracketed | 完成率
        满分×完城率              | 3  | formula.quantity.near    | 完城率,完成率
        满分×甲乙丙丁            | 3  | formula.quantity.unknown | 甲乙丙丁,位次、完成率、实绩、实绩差、满分、进度差
        满分×【封定】            | 3  | formula.named.near       | 封定,封顶
        满分×【甲乙丙丁】        | 3  | formula.named.unknown    | 甲乙丙丁,封顶、每位扣减、黄灯线
        查表(名词表，位次)       | 3  | formula.table.near       | 名词表,名次表
        取少(满分，2分)          | 0  | formula.function.near    | 取少,取小
        平均(满分，2分)          | 0  | formula.function.unknown | 平均,取小、取大、限于、查表、每、组内、位次、倒数位次、功效、本单位
        10个百分                 | 2  | formula.unit.near        | 个百分,个百分点
        10吨                     | 2  | formula.unit.unknown     | 吨,分、%、个百分点、百分点、‰、倍、位、次、项、名、人、家、个、天、个月、年、元、万元、亿元、级
        满分+完成率              | 3  | formula.unit.sum         | 完成率,满分
        组内(实绩)               | 5  | formula.arguments        | 组内,2,1
        组内(实绩，平匀)         | 6  | formula.statistic.near   | 平匀,平均
        组内(实绩，甲乙)         | 6  | formula.statistic.unknown | 甲乙,合计、平均、中位、最大、最小、最好、最差、个数
        位次(实绩，目标值)       | 6  | formula.again            | 目标值
        组内(满分，平均)         | 3  | formula.others           | 满分
        组内(实际，平均)         | 3  | formula.quantity.near    | 实际,实绩
        组内(，平均)             | 3  | formula.operand          | ，
        组内(实绩，平均，2)      | 8  | formula.arguments        | 组内,2,3
        位次(实绩                | 5  | formula.bracket.close    | ）
        功效(实绩，60%)          | 9  | formula.arguments        | 功效,3,2
        功效(实绩，60%，4分)     | 10 | formula.unit.sum         | 4分,60%
        本单位(规上，增速)       | 4  | formula.indicator        | 本单位
        本单位(「规上，增速)     | 11 | formula.bracket.close    | 」
        本单位(「规上」，实绩)   | 9  | formula.others           | 实绩
        进度差−完成率            | 4  | formula.unit.sum         | 完成率,进度差
        2×(满分−1)               | 6  | formula.unit.sum         | 1,满分
        满分×5分                 | 3  | formula.unit.product     | 5分,满分
        完成率÷满分              | 4  | formula.unit.quotient    | 满分,完成率
        实绩÷满分                | 3  | formula.unit.quotient    | 满分,实绩
        取小(满分，2)            | 6  | formula.unit.function    | 2,满分,取小
        限于(满分，0分，【封顶】) | 9  | formula.unit.function    | 【封顶】,满分,限于
        查表(名次表，满分)       | 7  | formula.unit.key         | 满分
        查表(名次表)             | 6  | formula.arguments        | 查表,2,1
        查表(名次表，位次，1)    | 10 | formula.arguments        | 查表,2,3
        每(完成率)               | 5  | formula.arguments        | 每,3,1
        每(完成率，1%)           | 8  | formula.arguments        | 每,3,2
        每(完成率，1%，满步，1)  | 11 | formula.arguments        | 每,3,4
        每(完成率，1%，四舍五入) | 9  | formula.count            | 四舍五入,按比例、满步、不足一步算一步
        每(完成率，1个百分点，满步) | 6 | formula.unit.function  | 1个百分点,完成率,每
        限于(满分，1分)          | 0  | formula.arguments        | 限于,3,2
        限于()                   | 0  | formula.arguments        | 限于,3,0
        取小(满分)               | 0  | formula.arguments.few    | 取小,2,1
        """)
    void tellsWhatIsWrongAndWhere(String text, int offset, String code, String arguments) {
        List<String> expected = arguments == null ? List.of("") : Arrays.asList(arguments.split(","));
        assertThat(flaws(text)).containsExactly(new Flaw(offset, new Reason(code, expected)));
    }

    @Test
    void tellsEveryWrongNameAtOnce() {
        assertThat(flaws("完城率×【封定】+满芬"))
                .containsExactly(
                        new Flaw(0, Reason.of("formula.quantity.near", "完城率", "完成率")),
                        new Flaw(4, Reason.of("formula.named.near", "封定", "封顶")),
                        new Flaw(9, Reason.of("formula.quantity.near", "满芬", "满分")));
    }

    @Test
    void aFormulaAsLongAsABookIsRefusedAndSoIsABottomlessOne() {
        assertThat(flaws("1+".repeat(999) + "1")).isEmpty();
        assertThat(flaws("1+".repeat(1000) + "1")).containsExactly(new Flaw(2000, Reason.of("formula.long", "2001")));
        assertThat(flaws("(".repeat(99) + "1" + ")".repeat(99))).isEmpty();
        assertThat(flaws("(".repeat(100) + "1" + ")".repeat(100)))
                .containsExactly(new Flaw(100, Reason.of("formula.deep", "100")));
        assertThat(flaws("-".repeat(1900) + "1")).containsExactly(new Flaw(100, Reason.of("formula.deep", "100")));
    }

    @Test
    void aScopeWithoutNamesSaysSo() {
        Scope none = new NoNames();
        assertThat(Formula.parse("甲+【乙】+查表(丙，1)", none).flaws())
                .extracting(flaw -> flaw.reason().code())
                .containsExactly("formula.quantity.none", "formula.named.none", "formula.table.none");
    }

    @Test
    void everyMessageHasItsWords() throws Exception {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FlawTest.class.getResourceAsStream("/io/kaohe/messages/formula.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(words).allSatisfy((code, text) -> assertThat((String) text).doesNotContainPattern("[A-Za-z']"));
        assertThat(words.keySet().stream().map(Object::toString).filter(code -> !code.startsWith("formula.")))
                .isEmpty();
    }
}
