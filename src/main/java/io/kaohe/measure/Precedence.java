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
        int who = Integer.compare(order.indexOf(one.kind()), order.indexOf(other.kind()));
        int when = who == 0 ? other.known().compareTo(one.known()) : who;
        return when == 0 ? other.vintage().compareTo(one.vintage()) : when;
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
