package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Round;
import io.kaohe.report.Report;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final Round Q3 = new Round(2022, 9);

    private static Report report(String... ids) {
        ReportFixture fixture = new ReportFixture("考核", "计划", Q3, null);
        for (String id : ids) {
            Body body = ReportFixture.body(id, id, null, null);
            fixture = fixture.body(body, null, null, List.of(new TargetFixture(body, "甲 乙", "指标", Q3).standing()));
        }
        return fixture.report();
    }

    private static List<String> names(String... ids) {
        Report report = report(ids);
        Anchors anchors = new Anchors(report);
        List<String> names = new ArrayList<>();
        report.bodies().forEach(body -> names.add(anchors.body(body)));
        return names;
    }

    @Test
    void anIdStaysWhatItIs() {
        assertThat(names("jishou", "吉首市", "a-1.b")).containsExactly("jishou", "吉首市", "a-1.b");
    }

    @Test
    void whatALinkOrAFileCannotHoldIsReplaced() {
        assertThat(names("a/b", "a b", "../c", "d#1?x=2&y", "e~2"))
                .containsExactly("a_b", "a_b~2", ".._c", "d_1_x=2_y", "e_2");
    }

    @Test
    void noTwoAreTheSameWhereCapitalsDoNotCount() {
        assertThat(names("Index", "main", "A", "a", "con")).containsExactly("Index~2", "main~2", "A", "a~2", "con~2");
    }

    @Test
    void aTargetIsNamedAfterItsBody() {
        Report report = report("甲 乙", "b");
        Anchors anchors = new Anchors(report);
        assertThat(report.bodies().stream()
                        .map(body -> anchors.target(body, body.targets().get(0))))
                .containsExactly("甲_乙.甲_乙~2", "b.甲_乙~2");
        assertThat(anchors.target("甲 乙")).isEqualTo("甲_乙~2");
    }

    /** A mark stands for one verdict alone. */
    @Test
    void everyVerdictHasItsMark() {
        List<Verdict> verdicts = Arrays.asList(Verdict.values());
        assertThat(verdicts.stream().map(Tone::mark)).doesNotHaveDuplicates().doesNotContain(Tone.mark(null));
    }

    @Test
    void aLightHasTheColourThatItsNameSaysFirst() {
        assertThat(List.of("红灯", "黄牌", "蓝色预警", "绿灯", "五星", "橙红").stream().map(Tone::light))
                .containsExactly("red", "yellow", "blue", "green", "grey", "orange");
    }
}
