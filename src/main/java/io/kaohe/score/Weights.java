package io.kaohe.score;

import io.kaohe.facts.Part;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Full marks of each target of a body. */
public final class Weights {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Weights() {}

    /**
     * The parts of each target, by its id. What {@code total} leaves after the declared weights and parts is shared equally
     * among the other targets, to 0.01; what then remains goes 0.01 each to the first of them.
     *
     * @param targets all targets a body answers for, in the plan's order
     * @param total full marks of the assessment (默认权重)
     */
    public static Map<String, List<Part>> of(List<Target> targets, BigDecimal total) {
        List<Target> sharing =
                targets.stream().filter(target -> marks(target) == null).toList();
        BigDecimal rest = total;
        for (Target target : targets) {
            BigDecimal marks = marks(target);
            rest = marks == null ? rest : rest.subtract(marks);
        }
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        BigDecimal share = sharing.isEmpty()
                ? BigDecimal.ZERO
                : rest.divide(BigDecimal.valueOf(sharing.size()), 2, RoundingMode.DOWN);
        BigDecimal left = rest.subtract(share.multiply(BigDecimal.valueOf(sharing.size())));
        for (Target target : targets) {
            BigDecimal marks = marks(target);
            if (marks == null) {
                boolean more = left.compareTo(CENT) >= 0;
                marks = more ? share.add(CENT) : share;
                left = more ? left.subtract(CENT) : left;
            }
            parts.put(target.id(), target.parts().isEmpty() ? List.of(new Part(Part.ONLY, marks)) : target.parts());
        }
        return parts;
    }

    /** What the plan declares; null where it declares nothing. */
    private static @Nullable BigDecimal marks(Target target) {
        if (target.parts().isEmpty()) {
            return target.weight();
        }
        return target.parts().stream().map(Part::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
