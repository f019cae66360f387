package io.kaohe.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A number that two readers may take for two numbers is none. */
class NumbersAsWrittenTest {
    private static final Source AT = new Source("f.yaml", 1, 1);

    private static final Map<Form<?>, String> UNITS = Map.of(
            Forms.MARKS,
            "",
            Forms.POINTS,
            "分",
            Forms.TIMES,
            "倍",
            Forms.SHARE,
            "%",
            Forms.PROGRESS,
            "%",
            Forms.MONTHS,
            "个月");

    private static final List<String> ODD =
            List.of("010", "00", "01.5", "1e1", "1E1", "+10", ".5", "10.", "1_0", "0x10", "１０", " 10", "1,000");

    @Test
    void aZeroInFrontAnExponentAndTheLikeAreRefusedEverywhere() {
        UNITS.forEach((form, unit) -> ODD.forEach(
                odd -> assertThat(read(form, odd + unit)).as(odd + unit).isNull()));
        ODD.forEach(odd -> assertThat(read(Forms.AMOUNT, odd + "家"))
                .as(odd)
                .satisfiesAnyOf(
                        amount -> assertThat(amount).isNull(),
                        amount -> assertThat(odd).isIn("１０", " 10", "1,000", "+10")));
    }

    @Test
    void whatIsWrittenPlainlyIsRead() {
        UNITS.forEach((form, unit) ->
                assertThat(read(form, "10" + unit)).as("10" + unit).isNotNull());
        assertThat(read(Forms.POINTS, "0")).isNotNull();
        assertThat(read(Forms.POINTS, "0.5")).isNotNull();
        assertThat(read(Forms.PROGRESS, "0%")).isNotNull();
    }

    private static @Nullable Object read(Form<?> form, String text) {
        return form.reader().read("键", new Node.Text(AT, text), new Problems());
    }
}
