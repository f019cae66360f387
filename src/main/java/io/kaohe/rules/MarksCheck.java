package io.kaohe.rules;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Target;
import io.kaohe.report.Check;
import io.kaohe.report.Remark;
import java.math.BigDecimal;
import java.util.List;

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
            BigDecimal sum = own.stream().map(target -> marks(target, body)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal full = assessment.scheme().totalMarks();
            boolean shared = own.stream().anyMatch(Target::shares);
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

    private static BigDecimal marks(Target target, Body body) {
        BigDecimal weight = target.weight();
        return weight != null
                ? weight
                : target.parts().stream()
                        .map(part -> part.of(body.category()).marks())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
