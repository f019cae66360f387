package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    private final TextLines lines = new TextLines(new Paint(false));

    @Test
    void aListThatFitsStandsOnOneLine() {
        lines.names(1, "未到期 2 项：", List.of("甲", "乙"));

        assertThat(lines.done()).containsExactly("  未到期 2 项：甲、乙");
    }

    @Test
    void aLongListIsBrokenBetweenNamesAndNothingIsLost() {
        lines.names(0, "待认定 12 项：", Collections.nCopies(12, "加快推进科技体制改革"));

        String name = "加快推进科技体制改革、";
        assertThat(lines.done())
                .containsExactly(
                        "待认定 12 项：" + name.repeat(3),
                        "  " + name.repeat(4),
                        "  " + name.repeat(4),
                        "  " + "加快推进科技体制改革");
    }

    @Test
    void aNameLongerThanALineStandsAlone() {
        String name = "长".repeat(60);
        lines.names(0, "", List.of(name, name));

        assertThat(lines.done()).containsExactly(name + "、", "  " + name);
    }
}
