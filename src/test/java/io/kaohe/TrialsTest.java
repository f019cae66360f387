package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleNeed;
import io.kaohe.rules.Trials;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small pack with a case that fails, rules that nobody needs and numbers that nobody holds. */
class TrialsTest {
    private static final Path PACK = Shell.project().resolve("src/test/resources/trials");

    private final Kaohe kaohe = Kaohe.load(PACK);
    private final Trials trials = kaohe.trials();

    @Test
    void aRuleIsNeededWhenACaseFailsWithoutIt() {
        assertThat(trials.needs(kaohe.rules().keySet()))
                .containsExactly(
                        new RuleNeed("award/own/小方法", 1, true),
                        new RuleNeed("award/own/空着", 1, false),
                        new RuleNeed("judge/own/不达标", 2, true),
                        new RuleNeed("judge/own/没有人试", 0, false),
                        new RuleNeed("judge/own/达标", 2, true));
    }

    @Test
    void aNumberIsHeldWhenACaseFailsOneStepPastIt() {
        assertThat(trials.holds(kaohe.rules().keySet()))
                .extracting(NumberHold::kind, NumberHold::name, NumberHold::value, NumberHold::up, NumberHold::down)
                .map(Object::toString)
                .containsExactly(
                        "(NAMED, \"空线\", \"50%\", false, false)",
                        "(NAMED, \"达标线\", \"90%\", true, true)",
                        "(ROW, \"份额表 1\", \"100%\", true, true)",
                        "(ROW, \"份额表 2-3\", \"60%\", false, false)",
                        "(ROW, \"份额表 4\", \"0%\", false, false)",
                        "(ROW, \"份额表 1 的末位\", \"1\", false, false)",
                        "(ROW, \"份额表 2-3 的末位\", \"3\", false, false)",
                        "(SENTENCE, \"完成率高于50%\", \"50\", false, false)",
                        "(SENTENCE, \"赋分满分×查表(份额表，1)\", \"1\", true, true)");
    }

    @Test
    void onlyTheNumbersOfTheRulesThatAreAskedForAreMoved() {
        assertThat(trials.holds(List.of("judge/own/不达标")))
                .extracting(NumberHold::name, NumberHold::rules)
                .map(Object::toString)
                .containsExactly("(\"达标线\", [\"judge/own/不达标\", \"judge/own/达标\"])");
        assertThat(trials.needs(List.of())).isEmpty();
    }

    @Test
    void whatWasTriedLeavesThePackAsItWas() {
        List<RuleNeed> needs = trials.needs(kaohe.rules().keySet());
        trials.holds(kaohe.rules().keySet());
        assertThat(trials.needs(kaohe.rules().keySet())).isEqualTo(needs);
        assertThat(kaohe.test()).isEqualTo(trials.results());
    }

    @Test
    void aPersonSeesItAllOnOnePage() {
        Shell.Result result = Shell.run("kaohe rules test " + PACK + " --needed --matters --only award");
        assertThat(result).isEqualTo(new Shell.Result("""
                award             3 例  未通过 1
                  own.cases.yaml  3 例  未通过 1
                    award/own.cases.yaml:4 通不过
                      得分：应为「1」，实为「0」

                没有用例守着的规则 1 条，关掉它用例照样通过；请在用例里写上它该给出的结果
                  award/own/空着，1 例里成立过

                没有用例守着的数 6 个，末位加一、减一用例都照样通过；请添正好在线上和差一点的用例
                  scheme.yaml:4 【空线】50%
                    用到它的：award/own/空着
                  tables/shares.csv 表「份额表 2-3」60%
                    用到它的：award/own/小方法
                  tables/shares.csv 表「份额表 4」0%
                    用到它的：award/own/小方法
                  tables/shares.csv 表「份额表 1 的末位」1
                    用到它的：award/own/小方法
                  tables/shares.csv 表「份额表 2-3 的末位」3
                    用到它的：award/own/小方法
                  award/own.dslr:6 50，在「完成率高于50%」里
                    用到它的：award/own/小方法

                共 3 例，通过 2，未通过 1
                """, "", 4));
    }
}
