package io.kaohe.score;

import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some of a body's marks come to.
 *
 * @param points P
 * @param possible M
 * @param unjudged U
 * @param reachable U + S: the most that the unjudged could still earn; null when nothing caps one of them
 */
record Sum(
        BigDecimal points,
        BigDecimal possible,
        BigDecimal unjudged,
        @Nullable BigDecimal reachable) {
    static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Of targets whose marks are at stake. */
    static Sum of(List<Standing> due) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        BigDecimal unjudged = BigDecimal.ZERO;
        @Nullable BigDecimal reachable = BigDecimal.ZERO;
        // By index: every check of a nation is added up, and an iterator costs more than what it finds.
        for (int at = 0; at < due.size(); at++) {
            Standing standing = due.get(at);
            BigDecimal open = standing.unjudged();
            BigDecimal more = reachable(standing, open);
            points = points.add(standing.points());
            possible = possible.add(standing.marks());
            unjudged = sum(unjudged, open);
            reachable = reachable == null || more == null ? null : sum(reachable, more);
        }
        return new Sum(points, possible, unjudged, reachable);
    }

    static Sum of(Standing standing) {
        BigDecimal unjudged = standing.unjudged();
        return new Sum(standing.points(), standing.marks(), unjudged, reachable(standing, unjudged));
    }

    private static @Nullable BigDecimal reachable(Standing standing, BigDecimal unjudged) {
        if (unjudged.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal ceiling = standing.open() ? standing.ceiling() : unjudged;
        return ceiling == null ? null : ceiling.max(unjudged);
    }

    Sum plus(Sum other) {
        BigDecimal more = other.reachable;
        return new Sum(
                points.add(other.points),
                possible.add(other.possible),
                sum(unjudged, other.unjudged),
                reachable == null || more == null ? null : sum(reachable, more));
    }

    /** Most of what is added up could be judged. */
    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return other.signum() == 0 && other.scale() == 0 ? one : one.add(other);
    }

    /** P + U + S; null when nothing caps it. */
    @Nullable
    BigDecimal highest() {
        return reachable == null ? null : points.add(reachable);
    }
}
