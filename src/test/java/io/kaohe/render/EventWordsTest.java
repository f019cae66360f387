package io.kaohe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    @Test
    void aRuleNamesWhatItAsksFor() {
        assertThat(EventWords.names(List.of("发生「通报批评」（级别不低于「市级」）不少于1次"), "通报批评"))
                .isTrue();
        assertThat(EventWords.names(List.of("发生「通报批评」不少于1次"), "通报")).isFalse();
    }

    @Test
    void whatMustNotHaveHappenedIsNoCause() {
        assertThat(EventWords.names(List.of("未发生「通报批评」"), "通报批评")).isFalse();
    }
}
