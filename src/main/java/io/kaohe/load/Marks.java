package io.kaohe.load;

import io.kaohe.facts.Part;
import io.kaohe.facts.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the scoring table, by target. */
final class Marks {
    private final Problems problems;
    private final Map<String, Node.Text> targets = new LinkedHashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Map<String, Node.Text> blocks = new HashMap<>();

    Marks(Problems problems) {
        this.problems = problems;
    }

    /** @param name where the part is named */
    void add(Node.Text target, Node.Text name, Node.@Nullable Text block, Part part) {
        targets.putIfAbsent(target.text(), target);
        List<Part> rows = parts.computeIfAbsent(target.text(), id -> new ArrayList<>());
        if (rows.stream().anyMatch(row -> row.name().equals(part.name()))) {
            problems.add("load.part.twice", name.at(), part.name());
        } else {
            rows.add(part);
        }
        Node.Text first = block == null ? null : blocks.putIfAbsent(target.text(), block);
        if (first != null && block != null && !first.text().equals(block.text())) {
            problems.add("load.scoring.block", block.at(), block.text(), target.text(), first.text());
        }
    }

    /** The parts that the table gives a target; none where it has no row for it. */
    List<Part> of(String target) {
        return parts.getOrDefault(target, List.of());
    }

    /** The block that the table puts a target in; null where it does not say. */
    Node.@Nullable Text block(String target) {
        return blocks.get(target);
    }

    /** Tells which of its targets the plan does not know, or pays in another way. */
    void check(Names<Target> plan) {
        for (Node.Text row : targets.values()) {
            Target target = plan.look(row);
            if (target != null && target.repeats() != null) {
                problems.add("load.repeat.reference", row.at(), target.id(), target.repeats());
            } else if (target != null && target.doubt() != null) {
                problems.add("load.doubt.marks", row.at(), problems.name(ScoringReader.SHEET));
            }
        }
    }
}
