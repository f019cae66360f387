package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.render.ExplanationFormat;
import io.kaohe.report.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String HINT = "用 kaohe explain --help 看说明。\n";

    @TempDir
    Path folder;

    private final FakeLibrary library = new FakeLibrary();

    private Ran explain(String target, String... body) {
        String[] args = new String[body.length + 4];
        System.arraycopy(body, 0, args, 4, body.length);
        args[0] = "explain";
        args[1] = folder.toString();
        args[2] = target;
        args[3] = "--period=2022Q3";
        return Ran.run(library, args);
    }

    @Test
    void aTargetIsNamedByIdOrByItsIndicator() {
        Ran expected = new Ran(0, ExplanationFormat.TEXT.render(Sample.report(), "004-a", null), "");
        assertThat(explain("004-a")).isEqualTo(expected);
        assertThat(explain("高新技术企业")).isEqualTo(expected);
    }

    @Test
    void aBodyNarrowsTheTargets() {
        assertThat(explain("004-b", "--body", "吉首市"))
                .isEqualTo(new Ran(0, ExplanationFormat.TEXT.render(Sample.report(), "004-b", "jishou"), ""));
        assertThat(explain("004-b", "--body", "luxi"))
                .isEqualTo(new Ran(2, "", "这次考核里没有目标「004-b」。是不是「004-a」？目标有：高新技术企业（004-a）。\n" + HINT));
    }

    @Test
    void anUnknownTargetIsAnsweredWithTheNearest() {
        assertThat(explain("高新企业")).isEqualTo(new Ran(2, "", "这次考核里没有目标「高新企业」。目标有：高新技术企业（004-a）、孵化器（004-b）。\n" + HINT));
    }

    @Test
    void aProvisionalReportIsSaidToBeOne() {
        library.report = () -> Sample.report(true);
        assertThat(explain("004-a").code()).isEqualTo(5);
    }

    @Test
    void aNameOfSeveralTargetsIsAnsweredWithTheirIds() {
        Roster roster = new Roster();
        roster.add("1", "专利");
        roster.add("2", "专利");
        assertThat(catchThrowableOfType(UsageMistake.class, () -> roster.find("专利", "target"))
                        .reasons())
                .containsExactly(Reason.of("cli.target.several", "专利", "1、2"));
    }

    @Test
    void aLongListIsCut() {
        Roster roster = new Roster();
        for (int i = 10; i < 31; i++) {
            roster.add(Integer.toString(i), "目标");
        }
        assertThat(catchThrowableOfType(UsageMistake.class, () -> roster.find("甲乙丙丁", "target"))
                        .reasons())
                .hasSize(3)
                .endsWith(Reason.of("cli.list.cut", "21"));
    }
}
