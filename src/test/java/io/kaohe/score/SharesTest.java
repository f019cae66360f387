package io.kaohe.score;

import static io.kaohe.score.Standings.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Body;
import io.kaohe.facts.Occasion;
import io.kaohe.facts.Part;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static List<String> marks(Shares shares, List<Target> targets, Body body) {
        return shares.of(targets, body).stream()
                .flatMap(List::stream)
                .map(part -> part.name() + part.marks())
                .toList();
    }

    /** What was reckoned for one class, or for other targets, is not taken for another's. */
    @Test
    void bodyAfterBodyHasTheMarksOfItsClassAndTargets() {
        Part full = new Part(
                "完成",
                new BigDecimal("5"),
                new TreeMap<>(Map.of("二类", new BigDecimal("4"))),
                null,
                Occasion.EVERY,
                null);
        List<Target> both = List.of(target("a", null, full), target("b", null));
        List<Target> one = both.subList(0, 1);
        Shares shares = new Shares(new Round(2022, 9), new Plan("计划", null, List.of(), both), HUNDRED);
        for (int time = 0; time < 2; time++) {
            assertThat(marks(shares, both, Standings.body("x", "二类"))).containsExactly("完成4", "完成96.00");
            assertThat(marks(shares, both, Standings.body("y", "一类"))).containsExactly("完成5", "完成95.00");
            assertThat(marks(shares, both, Standings.body("z", null))).containsExactly("完成5", "完成95.00");
            assertThat(marks(shares, one, Standings.body("x", "二类"))).containsExactly("完成4");
        }
    }
}
