package io.kaohe.rules;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Target;
import io.kaohe.report.Check;
import io.kaohe.report.Remark;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the marks of each body's targets. */
final class MarksCheck {
    private final Assessment assessment;
    private final Remarks remarks = new Remarks();

    MarksCheck(Assessment assessment) {
        this.assessment = assessment;
    }

    /** What does not come to the full marks of the scheme; what is left over for a target without a weight always does. */
    List<Remark> look() {
        for (Body body : assessment.bodies()) {
            List<Target> own = assessment.plan().targets().stream()
                    .filter(target -> target.bodies().contains(body.id()) && target.scored())
                    .toList();
            BigDecimal sum = marks(own, body);
            BigDecimal full = assessment.scheme().totalMarks();
            boolean shared = own.stream().anyMatch(target -> target.shares() && folding(target) == null);
            if (!own.isEmpty() && !shared && sum.signum() > 0 && sum.compareTo(full) != 0) {
                remarks.add(
                        Check.MARKS,
                        "marks",
                        own.get(0).source(),
                        body.name(),
                        sum.stripTrailingZeros().toPlainString(),
                        full.stripTrailingZeros().toPlainString());
            }
        }
        return remarks.all();
    }

    /** A block that its targets' marks are converted for counts once. */
    private BigDecimal marks(List<Target> own, Body body) {
        Set<Block> folded = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Target target : own) {
            Block block = folding(target);
            BigDecimal marks = marks(target, body);
            if (block == null) {
                sum = sum.add(marks);
            } else if ((marks.signum() > 0 || target.shares()) && folded.add(block)) {
                sum = sum.add(Objects.requireNonNull(block.marks()));
            }
        }
        return sum;
    }

    /** The target's block, where that has marks of its own. */
    private @Nullable Block folding(Target target) {
        return assessment.plan().blocks().stream()
                .filter(block -> block.marks() != null && block.holds(target))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal marks(Target target, Body body) {
        BigDecimal weight = target.weight();
        return weight != null
                ? weight
                : target.parts().stream()
                        .map(part -> part.of(body.category()).marks())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
