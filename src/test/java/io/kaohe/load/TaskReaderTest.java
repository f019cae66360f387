package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import io.kaohe.facts.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskReaderTest {
    private final Assessment read = Sample.assessment(Sample.plan());

    @Test
    void readsTasksInTheIndicatorsUnit() {
        List<Fraction> path = List.of(
                Fraction.of(new BigDecimal("0.25")),
                Fraction.of(new BigDecimal("0.5")),
                Fraction.of(new BigDecimal("0.7")),
                Fraction.ONE);
        assertThat(read.tasks())
                .containsExactly(
                        new Task(
                                "platform-5g",
                                "jishou",
                                null,
                                Amount.of("320", "个"),
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                new Source("tasks.csv", 2, 1)),
                        new Task(
                                "platform-5g",
                                "luxi",
                                null,
                                Amount.of("280", "个"),
                                Amount.of("300", "个"),
                                path,
                                "市科发〔2022〕8号",
                                "某市长",
                                "区划调整,合并",
                                LocalDate.of(2022, 7, 1),
                                new Source("tasks.csv", 3, 1)));
    }
}
