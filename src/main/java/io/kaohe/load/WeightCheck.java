package io.kaohe.load;

import io.kaohe.facts.Body;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether every body's targets without a weight find something left to share. */
final class WeightCheck {
    private WeightCheck() {}

    static void check(List<Body> bodies, List<Target> targets, Scheme scheme, Problems problems) {
        Set<String> told = new HashSet<>();
        for (Body body : bodies) {
            List<Target> own = targets.stream()
                    .filter(target -> target.bodies().contains(body.id()))
                    .toList();
            BigDecimal given = own.stream().map(target -> given(target, body)).reduce(BigDecimal.ZERO, BigDecimal::add);
            Target first = firstShared(own);
            if (first != null && given.compareTo(scheme.totalMarks()) >= 0 && told.add(first.id())) {
                problems.add(
                        "load.weight.nothing",
                        first.source(),
                        first.id(),
                        given.toPlainString(),
                        scheme.totalMarks().toPlainString());
            }
        }
    }

    private static @Nullable Target firstShared(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.scored() && !TargetReader.qualitative(target.requirement()))
                .filter(Target::shares)
                .findFirst()
                .orElse(null);
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
