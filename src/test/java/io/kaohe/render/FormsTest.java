package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What odd names may not do to a page, a table, a parser. */
class FormsTest {
    private static final View ALL = new View(null, false, false);

    static Stream<Report> reports() {
        return GoldenTest.forms().values().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theResultOfTestsIsCountedRight(Report report) {
        Element root = SightedJunit.parse(Format.JUNIT.render(report, ALL));
        List<Element> suites = SightedJunit.children(root, "testsuite");
        assertThat(suites).hasSameSizeAs(report.bodies());
        counted(root);
        suites.forEach(FormsTest::counted);
        SightedJunit.children(root, "testcase")
                .forEach(each -> assertThat(each.getAttribute("time")).isEqualTo("0"));
    }

    private static void counted(Element suite) {
        assertThat(List.of("tests", "failures", "errors", "skipped").stream().map(suite::getAttribute))
                .containsExactly(
                        count(suite, "testcase"),
                        count(suite, "failure"),
                        count(suite, "error"),
                        count(suite, "skipped"));
    }

    private static String count(Element suite, String name) {
        return Integer.toString(SightedJunit.children(suite, name).size());
    }

    /** Verdict by verdict; a repeat and a doubt are skipped whatever theirs, and a part or a light without its rule is an error. */
    @Test
    void verdictsComeOutAsFailuresErrorsAndSkips() {
        Stream<Element> cases = reports()
                .map(report -> SightedJunit.parse(Format.JUNIT.render(report, ALL)))
                .flatMap(root -> SightedJunit.children(root, "testcase").stream());
        Stream<String> seen = cases.map(each -> {
            String outcome = Stream.of("failure", "error", "skipped")
                    .filter(name -> !SightedJunit.children(each, name).isEmpty())
                    .findFirst()
                    .orElse("passed");
            String out = SightedJunit.children(each, "system-out").get(0).getTextContent();
            return out.lines()
                            .filter(line -> line.startsWith("判定："))
                            .findFirst()
                            .orElseThrow()
                            .substring(3)
                    + " " + outcome;
        });
        assertThat(seen.distinct().sorted())
                .containsExactly(
                        "完成 passed",
                        "待认定 skipped",
                        "无任务 skipped",
                        "未到期 skipped",
                        "未完成 failure",
                        "未报送 error",
                        "滞后 failure",
                        "滞后 skipped",
                        "规则待查 error",
                        "超额 passed",
                        "达序时 error",
                        "达序时 passed");
    }

    @Test
    void aNameIsReadAgainAsItWas() {
        Element root = SightedJunit.parse(Format.JUNIT.render(OddNames.report(), ALL));
        List<String> names = SightedJunit.children(root, "testcase").stream()
                .map(each -> each.getAttribute("name"))
                .toList();
        String broken = OddNames.BREAKS.replace('\u0000', '\uFFFD').replace('\u000B', '\uFFFD');
        assertThat(names)
                .containsExactly("a<1> " + OddNames.TAGS, "-2 " + broken, "@3 " + OddNames.ITEM, "004-007 创新指标");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "=1+1→'=1+1",
                "+1→'+1",
                "-3→'-3",
                "@甲→'@甲",
                "＝1→'＝1",
                "^ =1^→' =1",
                "^\t=1^→' =1",
                "1=1→1=1",
                "甲,乙→\"甲,乙\"",
                "甲\"乙\"→\"甲\"\"乙\"\"\"",
                "^甲\r\n乙^→甲 乙",
                "'甲→'甲"
            })
    void aTextIsNoFormula(String text, String cell) {
        assertThat(new CsvPage().text(text).end().done()).isEqualTo("\uFEFF" + cell + "\n");
    }

    @Test
    void aNumberBelowZeroIsANumber() {
        assertThat(new CsvPage()
                        .number("-3")
                        .text("-3")
                        .number(null)
                        .text(null)
                        .end()
                        .done())
                .isEqualTo("\uFEFF-3,'-3,,\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "1. 甲→1\\. 甲",
                "1.5亿元→1.5亿元",
                "- 甲→\\- 甲",
                "# 甲→\\# 甲",
                "> 甲→&gt; 甲",
                "---→\\---",
                "===→\\===",
                "*甲*_乙_`丙`→\\*甲\\*\\_乙\\_\\`丙\\`",
                "[点我](x)→\\[点我\\](x)",
                "<script>&lt;→&lt;script&gt;&amp;lt;",
                "1~2家→1\\~2家",
                "甲\\|乙→甲\\\\|乙",
                "^甲\n\n# 乙^→甲 \\# 乙"
            })
    void aTextIsNoMarkup(String text, String shown) {
        assertThat(MarkdownText.of(text)).isEqualTo(shown);
        assertThat(SightedMarkdown.plain(shown)).isEqualTo(text.replaceAll("\n+", " "));
    }
}
