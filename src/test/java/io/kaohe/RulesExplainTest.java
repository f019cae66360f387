package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.RuleExplanation;
import org.junit.jupiter.api.Test;

/** A rule of the shipped pack, with its numbers and its cases. */
class RulesExplainTest {
    @Test
    void ruleIsShownWithItsNumbersItsCasesAndItsDrl() {
        String expected = """
                规则 review/year-ceilings/不评优秀「受过通报批评，不评优秀」，依据：第十五条
                  轮次类型是「兑现」
                  发生「通报批评」（级别不低于「市级」）
                  等次不高于「良好」

                用例 2 例
                  review/year.cases.yaml:21 市级通报批评：等次 良好
                  review/year.cases.yaml:23 省级通报批评：等次 良好
                """;
        assertThat(Shell.run("kaohe rules explain 不评优秀 rules")).isEqualTo(new Shell.Result(expected, "", 0));
        assertThat(Shell.run("kaohe rules explain review/year-ceilings/不评优秀 rules --drl")
                        .out()
                        .replaceAll("\\d+(?=[\")])", "N"))
                .isEqualTo(expected + """

                交给规则引擎的样子（文字、数和式用序号代替）
                  rule "N"
                  when
                      $it : ReviewingBody(
                          roundType == "兑现",
                          notBelow(side("N"), side("N"))
                      )
                  then
                      $it.grade("N");
                  end
                """);
        assertThat(Shell.run("kaohe rules explain award/proportional/超额 rules").out())
                .contains("\n  【封顶】120%，依据：第六条\n");
    }

    @Test
    void everyRuleOfThePackCanBeExplainedAndHasACase() {
        Kaohe kaohe = Kaohe.shipped();
        assertThat(kaohe.rules().keySet()).allSatisfy(id -> {
            RuleExplanation explanation = kaohe.explain(id).orElseThrow();
            assertThat(explanation.rule()).isEqualTo(kaohe.rules().get(id));
            assertThat(explanation.cases()).isNotEmpty();
            assertThat(explanation.drl()).startsWith("rule \"").endsWith("end");
        });
        assertThat(kaohe.explain("judge/gap/没有")).isEmpty();
    }

    @Test
    void ruleThatIsNotThereOrNotTheOnlyOneIsAMistakeOfTheLine() {
        Shell.Result unknown = Shell.run("kaohe rules explain judge/gap/滞厚 rules");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("规则包里没有规则「judge/gap/滞厚」。是不是「judge/gap/滞后」？规则有：");
        Shell.Result several = Shell.run("kaohe rules explain 滞后 rules");
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).startsWith("有几条规则都叫「滞后」，请写编号：award/base-and-surplus/滞后、");
    }
}
