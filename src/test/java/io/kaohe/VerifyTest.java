package io.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees who verifies a report. */
class VerifyTest {
    private static final String FOLDER = "examples/three-rounds";

    @TempDir
    Path temp;

    private Path report;

    VerifyTest() {
        report = Path.of("report.json");
    }

    @BeforeEach
    void makeAReport() throws IOException {
        report = temp.resolve("report.json");
        write(Shell.run("kaohe assess " + FOLDER + " --period 2022 --format json")
                .out());
    }

    private void write(String text) throws IOException {
        Files.writeString(report, text, StandardCharsets.UTF_8);
    }

    private String text() throws IOException {
        return Files.readString(report, StandardCharsets.UTF_8);
    }

    private Shell.Result verify(String more) {
        return Shell.run("kaohe verify " + report + more);
    }

    @Test
    void aReportThatIsRight() {
        assertThat(verify("")).isEqualTo(new Shell.Result("""
                        对得上：2 个单位、10 个目标，算式、得分明细、板块、总分、区间、名次都从报告里的数重新算过。
                        没有核对报告是用哪些文件算出来的；再写上考核目录就一并核对。
                        """, "", 0));
        assertThat(verify(" " + FOLDER)).isEqualTo(new Shell.Result("""
                        对得上：2 个单位、10 个目标，算式、得分明细、板块、总分、区间、名次都从报告里的数重新算过。
                        考核目录里的 8 个文件、规则、设置，都和出报告时一样。
                        """, "", 0));
    }

    @Test
    void placesOfOneBodyAloneAreNotChecked() throws IOException {
        write(Shell.run("kaohe assess " + FOLDER + " --period 2022 --body yi --format json")
                .out());

        assertThat(verify("")).isEqualTo(new Shell.Result("""
                        对得上：1 个单位、5 个目标，算式、得分明细、板块、总分、区间都从报告里的数重新算过。
                        名次没有核对：报告只写了一个单位。
                        没有核对报告是用哪些文件算出来的；再写上考核目录就一并核对。
                        """, "", 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"points\": \"14.25\", | \"points\": \"14.26\", | 单位「甲县」目标「研发经费投入强度」分项「完成」的得分，得分明细里写的是 14.25，目标里写的是 14.26。",
                "\"points\": \"103.25\" | \"points\": \"103.26\" | 单位「甲县」的得分写的是 103.26，按得分明细合计是 103.25。",
                "\"lowest\": \"1.032500\" | \"lowest\": \"1.032501\" | 单位「甲县」的最低写的是 1.032501，重新算是 1.032500。",
                "\"rankFromLast\": 2 | \"rankFromLast\": 1 | 单位「甲县」的倒数名次写的是 1，按各单位的得分重新排是 2。"
            })
    void theFirstDifferenceIsTold(String old, String other, String said) throws IOException {
        String changed = text().replaceFirst(java.util.regex.Pattern.quote(old), other);
        assertThat(changed).isNotEqualTo(text());
        write(changed);

        assertThat(verify("")).isEqualTo(new Shell.Result(said + "\n", "", 1));
    }

    @Test
    void anotherFolderIsToldByTheFirstFile() {
        assertThat(verify(" examples/lishui-5g-2020"))
                .isEqualTo(new Shell.Result("出报告时用的文件「actuals/h1.yaml」，考核目录里没有。\n", "", 1));
    }

    @Test
    void otherRulesAreTold() {
        assertThat(verify(" " + FOLDER + " --rules examples/schemes/lights").out())
                .startsWith("规则和出报告时的不一样：现在的校验码是 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | REPORT 这不是考核报告。请用 --format json=报告.json 存一份。",
                "[] | REPORT 这不是考核报告。请用 --format json=报告.json 存一份。",
                "{\"a\": 1} | REPORT 这不是考核报告。请用 --format json=报告.json 存一份。",
                "{\"schemaVersion\": \"1\" | REPORT:1:22 这里不合 JSON 的写法，读不下去。报告要用 --format json=报告.json 存，不要改。",
                "{\"schemaVersion\": \"2\"} | REPORT 报告的格式版本是「2」，这个程序认的是「1」。请用同一版本的程序。",
                "{\"schemaVersion\": \"1\"} | REPORT 报告里缺少「run」，用不了。请用这一版程序重新出一份报告。",
                "{\"schemaVersion\": \"1\", \"run\": 3} | REPORT 报告里「run」的写法不对，不是报告该有的样子。"
            })
    void whatIsNoReportIsRefused(String text, String said) throws IOException {
        write(text);

        String problem = said.replace("REPORT", report.toString());
        assertThat(verify("")).isEqualTo(new Shell.Result("", problem + "\n共 1 处问题，请改好后再运行。\n", 3));
    }

    @Test
    void linesAreNoReport() throws IOException {
        write(Shell.run("kaohe assess " + FOLDER + " --period 2022 --format jsonl")
                .out());

        assertThat(verify("").exit()).isEqualTo(3);
        assertThat(verify("").err()).contains("文件里不止一份内容。");
    }
}
