package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Full marks of each target of a body. */
public final class Weights {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Weights() {}

    /**
     * The parts of each target that are at stake in the round, by its id; none for a target without marks. What {@code total} leaves after the declared
     * weights and parts is shared equally among the targets that share, to 0.01; what then remains goes 0.01 each to the
     * first of them.
     *
     * @param targets all targets a body answers for, in the plan's order
     * @param body whose class the marks may depend on
     * @param round in which they are at stake
     * @param blocks those with marks of their own (满分) share these among their targets, and take no more of the total
     * @param total full marks of the assessment (默认权重)
     */
    public static Map<String, List<Part>> of(
            List<Target> targets, Body body, Round round, List<Block> blocks, BigDecimal total) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        targets.forEach(target -> parts.put(target.id(), declared(target, body)));
        List<Target> rest = new ArrayList<>(targets);
        BigDecimal left = total;
        for (Block block : blocks) {
            BigDecimal marks = block.marks();
            if (marks != null) {
                List<Target> own = targets.stream().filter(block::holds).toList();
                boolean at = own.stream()
                        .anyMatch(each -> each.shares() || !declared(each, body).isEmpty());
                left = at ? left.subtract(marks) : left;
                rest.removeAll(own);
                share(parts, own, marks);
            }
        }
        share(parts, rest, left);
        parts.replaceAll((target, all) ->
                all.stream().filter(part -> part.occasion().holds(round)).toList());
        return parts;
    }

    private static void share(Map<String, List<Part>> parts, List<Target> targets, BigDecimal total) {
        List<Target> sharing = targets.stream().filter(Target::shares).toList();
        if (sharing.isEmpty()) {
            return;
        }
        BigDecimal rest = total.subtract(marks(parts, targets));
        BigDecimal share = rest.divide(BigDecimal.valueOf(sharing.size()), 2, RoundingMode.DOWN);
        BigDecimal left = rest.subtract(share.multiply(BigDecimal.valueOf(sharing.size())));
        for (Target target : sharing) {
            boolean more = left.compareTo(CENT) >= 0;
            parts.put(target.id(), List.of(new Part(Part.ONLY, more ? share.add(CENT) : share)));
            left = more ? left.subtract(CENT) : left;
        }
    }

    /** What the plan declares; nothing for a target whose marks are never at stake. */
    private static List<Part> declared(Target target, Body body) {
        BigDecimal weight = target.weight();
        if (!target.scored() || !target.parts().isEmpty()) {
            return target.scored()
                    ? target.parts().stream()
                            .map(part -> part.of(body.category()))
                            .toList()
                    : List.of();
        }
        return weight == null ? List.of() : List.of(new Part(Part.ONLY, weight));
    }

    private static BigDecimal marks(Map<String, List<Part>> parts, List<Target> targets) {
        return targets.stream()
                .flatMap(target -> parts.getOrDefault(target.id(), List.of()).stream())
                .map(Part::marks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
