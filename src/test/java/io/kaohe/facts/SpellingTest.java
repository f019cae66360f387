package io.kaohe.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void countsEdits() {
        assertThat(Spelling.distance("以尚", "以上")).isEqualTo(1);
        assertThat(Spelling.distance("", "以上")).isEqualTo(2);
        assertThat(Spelling.distance("完成率", "率完成")).isEqualTo(2);
    }

    @Test
    void oneEditInThreeCharactersIsNear() {
        assertThat(Spelling.nearest("完城率", List.of("进度比", "完成率"))).contains("完成率");
        assertThat(Spelling.nearest("丸城率", List.of("完成率"))).isEmpty();
        assertThat(Spelling.nearest("分", List.of("个"))).isEmpty();
        assertThat(Spelling.nearest("取少", List.of("取小", "取大"))).contains("取小");
        assertThat(Spelling.nearest("甲", List.of())).isEmpty();
    }
}
