package io.kaohe.score;

import static io.kaohe.score.Standings.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Block;
import io.kaohe.facts.Occasion;
import io.kaohe.facts.Part;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import io.kaohe.sketch.TargetSketch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static List<String> marks(Target... targets) {
        Map<String, List<Part>> parts = weights(List.of(targets));
        return parts.values().stream()
                .flatMap(List::stream)
                .map(part -> part.name() + part.marks())
                .toList();
    }

    private static Map<String, List<Part>> weights(List<Target> targets) {
        return Weights.of(targets, Standings.body("b", "二类"), new Round(2022, 9), List.of(), new BigDecimal("100"));
    }

    @Test
    void partOfAClassHasItsOwnMarksAndOneOfTheYearWaitsForIt() {
        Part full = part("完成", "5", Map.of("二类", new BigDecimal("4"), "三类", new BigDecimal("3")), Occasion.EVERY);
        Part place = part("争先", "6", Map.of("三类", new BigDecimal("3")), Occasion.INTERIM);
        Part late = part("全年", "2", Map.of(), Occasion.YEARLY);

        assertThat(marks(target("a", null, full, place, late), target("b", null)))
                .containsExactly("完成4", "争先6", "完成88.00");
    }

    private static Part part(String name, String marks, Map<String, BigDecimal> classes, Occasion occasion) {
        return new Part(name, new BigDecimal(marks), new TreeMap<>(classes), null, occasion, null);
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

    @Test
    void repeatsDoubtsAndWhatOnlyAPersonCanJudgeHaveNoShare() {
        TargetSketch repeat = new TargetSketch();
        repeat.id = "repeat";
        repeat.repeats = "a";
        TargetSketch doubt = new TargetSketch();
        doubt.id = "doubt";
        doubt.doubt = "12家，应为1-2家";
        TargetSketch person = new TargetSketch();
        person.id = "person";
        person.requirement = Requirement.of("定性", new io.kaohe.facts.Test.Qualitative());
        Target open = person.done();
        person.id = "weighed";
        person.weight = new BigDecimal("5");
        Target weighed = person.done();
        assertThat(weights(List.of(target("a", null), repeat.done(), doubt.done(), open, weighed)))
                .isEqualTo(Map.of(
                        "a", List.of(new Part("完成", new BigDecimal("95.00"))),
                        "repeat", List.of(),
                        "doubt", List.of(),
                        "person", List.of(),
                        "weighed", List.of(new Part("完成", new BigDecimal("5")))));
    }

    @Test
    void blockWithMarksOfItsOwnSharesThese() {
        TargetSketch outside = new TargetSketch();
        outside.id = "c";
        List<Target> targets = List.of(target("a", "12"), target("b", null), outside.done());
        Block block = new Block("block", "板块", Aggregation.LOWEST, new BigDecimal("30"), null, null, null);
        Block empty = new Block("empty", "空板块", Aggregation.LOWEST, new BigDecimal("50"), null, null, null);

        Map<String, List<Part>> parts = Weights.of(
                targets, Standings.body("b", null), new Round(2022, 9), List.of(block, empty), new BigDecimal("100"));

        assertThat(parts.values().stream().map(all -> all.get(0).marks().toPlainString()))
                .containsExactly("12", "18.00", "70.00");
    }
}
