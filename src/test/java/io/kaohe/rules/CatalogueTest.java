package io.kaohe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Kaohe;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Table;
import io.kaohe.formula.Formula;
import io.kaohe.formula.Parsed;
import io.kaohe.formula.Values;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.report.Check;
import io.kaohe.report.Problem;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.Statistic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * docs/rules.md says what the program knows: generated, and every example runs. Run with {@code -Dkaohe.rewrite=true} after an
 * intended change; words for a new name go into {@code src/test/resources/catalogue/words.properties}.
 */
class CatalogueTest {
    private static final Path BASE = Path.of(System.getProperty("kaohe.basedir", "."));
    private static final Path PAGE = BASE.resolve("docs/rules.md");
    private static final Pack SHIPPED = PackReader.read(Folders.of(BASE.resolve("rules")));

    /** An outcome of each focus, to stand under a condition that is tried. */
    private static final Map<Focus, String> OUTCOMES = Map.of(
            Focus.JUDGING, "判定为「滞后」，理由「慢」",
            Focus.AWARDING, "得满分",
            Focus.MISSING, "得同类平均分",
            Focus.ADJUSTED_TARGET, "加分1分，记入「加分」",
            Focus.ADJUSTED_EVENT, "加分1分，记入「加分」",
            Focus.ADJUSTED_BODY, "加分1分，记入「加分」",
            Focus.TARGET, "亮「黄灯」于指标",
            Focus.BODY, "等次定为「优秀」",
            Focus.CONSEQUENCE, "提出「约谈」");

    @Test
    void pageIsWhatTheProgramKnows() throws IOException {
        CatalogueWords words = new CatalogueWords();
        List<String> lines = new ArrayList<>(List.of(
                "# 规则能说什么",
                "",
                "规则包里能写的每一句话、每个词、每项设置，检查会提的每条意见，随程序带的每条规则。这一页由程序生成，每个例子都在测试里跑过。"
                        + "怎么读、改、试、发，见 [rules/README.md](../rules/README.md)。",
                "",
                "一、[句式](#一句式)　二、[量](#二量)　三、[属性](#三属性)　四、[式里的函数](#四式里的函数)　五、[表](#五表)　"
                        + "六、[考核办法的设置](#六考核办法的设置)　七、[检查意见](#七检查意见)　八、[随程序带的规则](#八随程序带的规则)",
                ""));
        lines.addAll(new CatalogueLanguage(SHIPPED, words).lines());
        lines.addAll(new CatalogueChecks(words).lines());
        lines.addAll(new CatalogueRules(SHIPPED).lines());
        String page = String.join("\n", lines) + "\n";
        assertThat(words.missing()).as("words.properties has no words for").isEmpty();
        if (Boolean.getBoolean("kaohe.rewrite")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    private static Pack pack(Focus focus, String condition, String outcome) {
        String rule = "规则「例」\n标题：题\n依据：第一条\n当\n" + condition + "\n那么\n" + outcome + "\n结束\n";
        String lit = "规则「灯」\n标题：题\n依据：第一条\n当\n得分率高于0\n那么\n亮「红灯」于单位\n结束\n";
        String graded = "规则「等」\n标题：题\n依据：第一条\n当\n得分率高于0\n那么\n等次定为「优秀」\n结束\n";
        return Packs.of(
                List.of(
                        new Pack.RuleText(focus.folder() + "/example.dslr", rule),
                        new Pack.RuleText("review/grade.dslr", graded + lit)),
                Packs.graded(Packs.scheme(Packs.NUMBERS, Map.of())));
    }

    private static List<Problem> problems(Focus focus, String condition, String outcome) {
        return ReadRules.of(pack(focus, condition, outcome)).problems();
    }

    /** The condition of the example, in the first step that takes it. */
    private static Optional<Asked> condition(String example) {
        return Stream.of(Focus.values())
                .filter(focus -> problems(focus, example, outcome(focus)).isEmpty())
                .map(focus -> pack(focus, example, outcome(focus)))
                .map(pack -> new RuleReader(pack, new Findings()).read())
                .map(rules -> Asked.of(rules.get(0), named -> Optional.of(Fraction.ONE)))
                .findFirst();
    }

    private static String outcome(Focus focus) {
        return Objects.requireNonNull(OUTCOMES.get(focus));
    }

    /** A condition says yes somewhere and no somewhere else; an outcome is what its step calls. */
    @ParameterizedTest
    @EnumSource
    void everyFormsExampleSaysSomething(SentenceForm form) {
        if (CatalogueLanguage.outcome(form)) {
            List<Focus> taking = Stream.of(Focus.values())
                    .filter(focus -> problems(focus, focus.body() ? "得分率高于0" : "要求类型是「至少」", form.example())
                            .isEmpty())
                    .toList();
            assertThat(taking).as(form.example()).isNotEmpty();
        } else {
            divides(form.example());
        }
    }

    private static void divides(String sentence) {
        Asked asked = condition(sentence).orElseThrow(() -> new AssertionError(sentence));
        Cells cells = new Cells(List.of(asked));
        for (Ask ask : asked.asks()) {
            assertThat(cells.of(ask.axis())).as(sentence).anyMatch(ask::admits);
            assertThat(cells.of(ask.axis())).as(sentence).anyMatch(cell -> !ask.admits(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuantityCanBeCompared(Quantity quantity) {
        divides(CatalogueLanguage.example(quantity));
    }

    @ParameterizedTest
    @EnumSource
    void everyAttributeCanBeAsked(Attribute attribute) {
        divides(CatalogueLanguage.example(attribute));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionComesToWhatThePageSays(String function) {
        String example = new CatalogueWords().say("函数." + function + ".例");
        List<String> sides = Arrays.asList(example.split(" = ", -1));
        assertThat(example).contains(function);
        assertThat(value(sides.get(0))).as(example).isEqualTo(value(sides.get(1)));
    }

    static List<String> functions() {
        return Formula.functions();
    }

    private static Fraction value(String formula) {
        Parsed parsed = Formula.parse(formula, new Vocabulary(Focus.AWARDING, SHIPPED));
        assertThat(parsed.flaws()).as(formula).isEmpty();
        return Objects.requireNonNull(Objects.requireNonNull(parsed.formula()).evaluate(new Shipped()));
    }

    /** The shipped numbers and tables, a body with 80 among peers from 50 to 90, and another indicator that grew by 6.5 %. */
    private record Shipped() implements Values {
        @Override
        public @Nullable Fraction quantity(String name) {
            return name.equals("实绩") ? Fraction.of(80) : null;
        }

        @Override
        public Optional<Fraction> reference(Reference reference) {
            if (reference instanceof Reference.Group group) {
                return Optional.of(Fraction.of(group.statistic() == Statistic.WORST ? 50 : 90));
            }
            return Optional.of(
                    reference instanceof Reference.Own ? Amount.of("6.5", "%").inBase() : Fraction.of(2));
        }

        @Override
        public Optional<Amount> number(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Table> table(String name) {
            return SHIPPED.tables().stream()
                    .filter(table -> table.name().equals(name))
                    .findFirst();
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingCanBeWrittenSo(String setting) {
        String example = new CatalogueWords().say("设置." + setting + ".例");
        String name = setting.equals("考核办法") ? "" : "考核办法: 例\n";
        Map<String, byte[]> files = Map.of(
                "scheme.yaml",
                (name + example + "\n").getBytes(StandardCharsets.UTF_8),
                "award/all.dslr",
                bytes("按比例"),
                "award/more.dslr",
                bytes("全有全无"));
        assertThat(Kaohe.load(files).rules()).hasSize(2);
        assertThat(example).contains(setting + ":");
    }

    private static byte[] bytes(String method) {
        String rule = "规则「例」\n标题：题\n依据：第一条\n当\n计分方法是「" + method + "」\n那么\n得满分\n结束\n";
        return rule.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> settings() throws IOException {
        return CatalogueChecks.settings();
    }

    @Test
    void everyCheckHasAnExample() throws IOException {
        assertThat(new CatalogueChecks(new CatalogueWords()).examples().keySet())
                .containsExactly(Check.values());
    }
}
