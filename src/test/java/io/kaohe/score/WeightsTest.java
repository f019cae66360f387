package io.kaohe.score;

import static io.kaohe.score.Standings.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Part;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static List<String> marks(Target... targets) {
        Map<String, List<Part>> parts = Weights.of(List.of(targets), new BigDecimal("100"));
        return parts.values().stream()
                .flatMap(List::stream)
                .map(part -> part.name() + part.marks())
                .toList();
    }

    @Test
    void equalSharesToACentWithTheRestToTheFirst() {
        assertThat(marks(target("a", null), target("b", null), target("c", null)))
                .containsExactly("完成33.34", "完成33.33", "完成33.33");
    }

    @Test
    void declaredMarksComeFirst() {
        assertThat(marks(
                        target("a", "40"),
                        target("b", null, new Part("完成", new BigDecimal("4")), new Part("争先", new BigDecimal("6"))),
                        target("c", null)))
                .containsExactly("完成40", "完成4", "争先6", "完成50.00");
    }
}
