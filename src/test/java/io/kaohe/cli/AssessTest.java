package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Source;
import io.kaohe.render.Format;
import io.kaohe.render.View;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTest {
    private static final String HINT = "用 kaohe assess --help 看说明。\n";

    @TempDir
    Path folder;

    private final FakeLibrary library = new FakeLibrary();
    private String text = "";

    @BeforeEach
    void render() {
        text = Format.TEXT.render(Sample.report(), new View(null, false, false));
    }

    private Ran assess(String... more) {
        return Ran.run(library, args(more));
    }

    private String[] args(String... more) {
        List<String> args = new ArrayList<>(List.of("assess", folder.toString(), "--period", "2022Q3"));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    @Test
    void theReportGoesToStandardOutput() {
        assertThat(assess()).isEqualTo(new Ran(0, text, ""));
        assertThat(library.asked).containsExactly("open shipped", "read " + folder.getFileName(), "assess 2022Q3 null");
    }

    @Test
    void aDocumentIsPipedIn() {
        Ran ran = Ran.piped("{}", library, "assess", "-", "--period", "2022Q3");
        assertThat(ran).isEqualTo(new Ran(0, text, ""));
        assertThat(library.asked).containsExactly("open shipped", "document {}", "assess 2022Q3 null");
    }

    @Test
    void aPeriodNamesTheRoundThatEndsWithIt() {
        Ran.run(library, "assess", folder.toString(), "--period=2022Q2", "--as-of=2022-07-20");
        assertThat(library.asked).contains("assess 2022H1 2022-07-20");
    }

    @Test
    void aBodyIsNamedByIdOrName() {
        String luxi = Format.TEXT.render(Sample.report(), new View("luxi", true, false));
        assertThat(assess("--body", "luxi", "--all")).isEqualTo(new Ran(0, luxi, ""));
        assertThat(assess("--body", "泸溪县", "--all")).isEqualTo(new Ran(0, luxi, ""));
        assertThat(assess("--body", "泸西县"))
                .isEqualTo(new Ran(2, "", "这次考核里没有单位「泸西县」。是不是「泸溪县」？单位有：吉首市（jishou）、泸溪县（luxi）。\n" + HINT));
    }

    @Test
    void colourIsForTerminals() {
        Surroundings terminal = new Surroundings(null, true, false);
        String coloured = Format.TEXT.render(Sample.report(), new View(null, false, true));
        assertThat(Ran.run(library, terminal, args())).isEqualTo(new Ran(0, coloured, ""));
    }

    @Test
    void namedVerdictsFailTheRun() {
        assertThat(assess("--fail-on", "behind", "--fail-on", "待认定")).isEqualTo(new Ran(0, text, ""));
        assertThat(assess("--fail-on", "no-data")).isEqualTo(new Ran(1, text, "有 --fail-on 指明的判定：未报送 2 项。\n"));
        assertThat(assess("--fail-on", "未报送", "--fail-on", "未到期"))
                .isEqualTo(new Ran(1, text, "有 --fail-on 指明的判定：未到期 1 项、未报送 2 项。\n"));
    }

    @Test
    void onlyTheBodyThatIsShownFailsTheRun() {
        assertThat(assess("--fail-on", "not-due", "--body", "jishou").code()).isEqualTo(1);
        assertThat(assess("--fail-on", "not-due", "--body", "luxi").code()).isZero();
    }

    @Test
    void aProvisionalReportComesBeforeANamedVerdict() {
        library.report = () -> Sample.report(true);
        String provisional = Format.TEXT.render(Sample.report(true), new View(null, false, false));
        assertThat(assess("--fail-on", "no-data"))
                .isEqualTo(new Ran(
                        5, provisional, "有 --fail-on 指明的判定：未报送 2 项。\n报告是暂定的：有目标或分项没有规则管，或有几条规则同时管，请看报告里标出的各项。\n"));
    }

    @Test
    void thePeriodIsOneOfThePlansYear() {
        assertThat(Ran.run(library, "assess", folder.toString(), "--period", "2021"))
                .isEqualTo(new Ran(2, "", "考核期「2021」不在计划年度里，计划是 2022 年的。请写 2022 年的考核期。\n" + HINT));
    }

    @Test
    void everyProblemIsALine() {
        Problem first = Problem.of("cli.pack.missing", new Source("plan.yaml", 14, 9), "甲");
        Problem second = Problem.of("cli.pack.missing", new Source("plan.yaml", 15, 9), "乙");
        library.report = () -> {
            throw new InvalidInput(InvalidInput.Kind.DATA, List.of(second, first));
        };
        String said = """
                plan.yaml:14:9 「规则」指的目录「甲」没有。请改对它，或用选项 --rules 另指一个。
                plan.yaml:15:9 「规则」指的目录「乙」没有。请改对它，或用选项 --rules 另指一个。
                共 2 处问题，请改好后再运行。
                """;
        assertThat(assess()).isEqualTo(new Ran(3, "", said));
        library.report = () -> {
            throw new InvalidInput(InvalidInput.Kind.RULES, List.of(second, first));
        };
        assertThat(assess()).isEqualTo(new Ran(4, "", said));
    }

    @Test
    void anUnreadableFileIsAProblemOfTheData() {
        library.report = () -> {
            throw new UncheckedIOException(new AccessDeniedException("plan.yaml"));
        };
        assertThat(assess()).isEqualTo(new Ran(3, "", "读不了「plan.yaml」。请看看它还在不在、有没有权限读。\n"));
    }

    @Test
    void ourOwnFailureShowsItsTraceOnlyWhenAsked() {
        library.report = () -> {
            throw new IllegalStateException("boom");
        };
        Ran quiet = assess();
        assertThat(quiet.code()).isEqualTo(70);
        assertThat(quiet.out()).isEmpty();
        assertThat(quiet.err()).startsWith("程序自己出错了").doesNotContain("boom").hasLineCount(1);
        Ran loud = Ran.run(library, new Surroundings(null, false, true), args());
        assertThat(loud.err()).startsWith(quiet.err()).contains("java.lang.IllegalStateException: boom\n\tat ");
    }

    @Test
    void anErrorOfTheMachineIsOurFailureToo() {
        library.report = () -> {
            throw new StackOverflowError();
        };
        assertThat(assess().code()).isEqualTo(70);
    }
}
