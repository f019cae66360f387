package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Join;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test.AtLeast;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final Requirement SAID = new Requirement(
            "确保9月底前30家",
            Join.ALL,
            List.of(new AtLeast(Amount.of("30", "家"), false)),
            Commitment.MUST,
            MonthDay.of(9, 30),
            null,
            null);

    private final Problems problems = new Problems();
    private final Promise promise = new Promise(new Heading("考核", 2022, null, List.of(), 0), problems);

    @Test
    void theWordsSayHowStronglyAndByWhen() {
        Fields fields = fields("{编号: t}");

        assertThat(promise.deadline(fields, SAID)).isEqualTo(LocalDate.of(2022, 9, 30));
        assertThat(promise.commitment(fields, SAID)).isEqualTo(Commitment.MUST);
        assertThat(Sample.told(problems)).isEmpty();
    }

    @Test
    void theKeysMayAgreeWithTheWords() {
        Fields fields = fields("{编号: t, 承诺: 确保, 截止: 2022-09-30}");

        assertThat(promise.deadline(fields, SAID)).isEqualTo(LocalDate.of(2022, 9, 30));
        assertThat(promise.commitment(fields, SAID)).isEqualTo(Commitment.MUST);
        assertThat(Sample.told(problems)).isEmpty();
    }

    @Test
    void theKeysMayNotContradictTheWords() {
        Fields fields = fields("{编号: t, 承诺: 力争, 截止: 2022-10-31}");

        promise.deadline(fields, SAID);
        promise.commitment(fields, SAID);

        assertThat(Sample.told(problems))
                .containsExactly(
                        "load.commitment.both [力争, 确保9月底前30家, 确保]",
                        "load.deadline.both [2022-10-31, 确保9月底前30家, 2022-09-30]");
    }

    @Test
    void whatNobodySaysIsFirmAndByTheYearsEnd() {
        Fields fields = fields("{编号: t}");

        assertThat(promise.deadline(fields, null)).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(promise.commitment(fields, null)).isEqualTo(Commitment.FIRM);
    }

    private Fields fields(String yaml) {
        return Sample.fields(yaml, TargetKeys.KEYS, problems);
    }
}
