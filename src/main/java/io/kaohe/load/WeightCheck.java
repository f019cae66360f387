package io.kaohe.load;

import io.kaohe.facts.Answering;
import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether every body's targets without a weight find something left to share: of their block's own marks, or of the total. */
final class WeightCheck {
    private final Plan plan;
    private final BigDecimal total;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();

    WeightCheck(Plan plan, Scheme scheme, Problems problems) {
        this.plan = plan;
        this.total = scheme.totalMarks();
        this.problems = problems;
    }

    void check(List<Body> bodies) {
        Answering answering = new Answering(plan.targets());
        for (Body body : bodies) {
            List<Target> rest = new ArrayList<>(answering.of(body));
            BigDecimal taken = BigDecimal.ZERO;
            for (Block block : plan.blocks()) {
                BigDecimal marks = block.marks();
                List<Target> own = rest.stream().filter(block::holds).toList();
                if (marks != null) {
                    BigDecimal given = given(own, body);
                    boolean any = given.signum() > 0 || own.stream().anyMatch(Target::shares);
                    taken = any ? taken.add(marks) : taken;
                    rest.removeAll(own);
                    check(own, given, marks, block);
                }
            }
            check(rest, given(rest, body).add(taken), total, null);
        }
    }

    /** @param block whose marks are shared; null for those of the total */
    private void check(List<Target> targets, BigDecimal given, BigDecimal full, @Nullable Block block) {
        Target first = targets.stream().filter(Target::shares).findFirst().orElse(null);
        if (first == null || given.compareTo(full) < 0 || !told.add(first.id())) {
            return;
        }
        List<String> said = new ArrayList<>(List.of(first.id(), given.toPlainString(), full.toPlainString()));
        if (block != null) {
            said.add(block.name());
        }
        String code = block == null ? "load.weight.nothing" : "load.weight.block";
        problems.add(code, first.source(), said.toArray(String[]::new));
    }

    private static BigDecimal given(List<Target> targets, Body body) {
        return targets.stream().map(target -> given(target, body)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal given(Target target, Body body) {
        BigDecimal weight = target.weight();
        return weight != null
                ? weight
                : target.parts().stream()
                        .map(part -> part.of(body.category()).marks())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
