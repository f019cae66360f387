package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(DisplayWidth.of("5G基站（个）")).isEqualTo(12);
        assertThat(DisplayWidth.of("ａＢ。")).isEqualTo(6);
        assertThat(DisplayWidth.of("\uD840\uDC00")).as("beyond the first plane").isEqualTo(2);
    }

    @Test
    void marksAndColoursTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\u001B[31m滞后\u001B[0m")).isEqualTo(4);
    }

    @Test
    void columnsStandUnderEachOther() {
        Columns columns = new Columns("lrl");
        columns.row("单位", "得分", "灯");
        columns.row("景宁畲族自治县", "9.5", "\u001B[31m红灯\u001B[0m");
        columns.row("A", "100", "");

        assertThat(columns.lines())
                .isEqualTo(
                        List.of("单位            得分  灯", "景宁畲族自治县   9.5  \u001B[31m红灯\u001B[0m", "A                100"));
    }
}
