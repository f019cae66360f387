package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Vintage;
import io.kaohe.report.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which of several versions of one figure counts (取数): first by who says it, then the newest, then the most final.
 *
 * @param order who is asked (取数次序), the first first
 * @param accepted the vintages that the round accepts
 */
record Precedence(List<FigureKind> order, Set<Vintage> accepted) implements Comparator<Achievement> {
    @Override
    public int compare(Achievement one, Achievement other) {
        return Comparator.comparingInt((Achievement figure) -> order.indexOf(figure.kind()))
                .thenComparing(Achievement::known, Comparator.reverseOrder())
                .thenComparing(Achievement::vintage, Comparator.reverseOrder())
                .compare(one, other);
    }

    /** Why {@code other} does not count where {@code best} does. */
    Reason why(Achievement best, Achievement other) {
        if (!other.answers()) {
            return Reason.of("measure.why.status", other.status().chinese());
        }
        if (!accepted.contains(other.vintage())) {
            return Reason.of("measure.why.not-accepted", other.vintage().chinese());
        }
        if (best.kind() != other.kind()) {
            String kinds =
                    String.join("、", order.stream().map(FigureKind::chinese).toList());
            return order.contains(other.kind())
                    ? Reason.of("measure.why.kind", kinds, best.kind().chinese())
                    : Reason.of("measure.why.not-asked", kinds, other.kind().chinese());
        }
        return best.known().equals(other.known())
                ? Reason.of(
                        "measure.why.vintage",
                        best.vintage().chinese(),
                        other.vintage().chinese())
                : Reason.of("measure.why.newer", best.known().toString());
    }
}
