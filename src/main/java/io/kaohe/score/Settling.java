package io.kaohe.score;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Block;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Reason;
import io.kaohe.report.Settlement;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles a block: merges its targets, rounds what that comes to, then holds it to floor and cap. What its targets earned and
 * the steps add up to its points. What is converted is rounded as the scheme rounds blocks, or else as it rounds parts; a plain
 * sum only where the scheme rounds blocks.
 */
final class Settling {
    private final Block block;
    private final List<Standing> due;
    private final Optional<Rounding> rounding;
    private final List<Settlement> steps = new ArrayList<>();

    /** @param due the block's targets whose marks are at stake */
    Settling(Block block, List<Standing> due, Scheme scheme) {
        this.block = block;
        this.due = due;
        Optional<Rounding> own = scheme.rounding(Scheme.BLOCK);
        this.rounding = block.plain() ? own : own.or(() -> scheme.rounding(Scheme.PART));
    }

    /**
     * How the block's points came from those of its targets.
     *
     * @param sum what the block comes to
     * @param steps what was added to what its targets earned
     */
    record Settled(Sum sum, List<Settlement> steps) {}

    Settled settle() {
        Sum plain = Sum.of(due);
        List<Standing> rated = block.aggregation() == Aggregation.ALL_MET
                ? due
                : due.stream().filter(each -> each.marks().signum() > 0).toList();
        BigDecimal own = block.marks();
        BigDecimal marks = own == null ? plain.possible() : own;
        if (rated.isEmpty() || marks.signum() == 0) {
            return new Settled(plain, List.of());
        }
        Merged merged = new Merging(block, rated, marks).merge();
        BigDecimal earned = points(merged.earned(), marks);
        boolean open = merged.open().equals(Fraction.ONE);
        BigDecimal points = open ? earned : held(earned);
        explain(merged, plain.points(), earned, points);
        BigDecimal highest = highest(merged.highest(), marks);
        BigDecimal reachable = highest == null ? null : highest.subtract(points).max(BigDecimal.ZERO);
        return new Settled(new Sum(points, marks, unjudged(merged.open(), marks), reachable), steps);
    }

    private void explain(Merged merged, BigDecimal sum, BigDecimal earned, BigDecimal points) {
        BigDecimal change = earned.subtract(sum);
        if (block.aggregation() != Aggregation.SUM || block.marks() != null) {
            steps.add(new Settlement(merged.reason(), change));
        } else if (change.signum() != 0) {
            steps.add(new Settlement(Reason.of("report.block.rounding"), change));
        }
        int held = points.compareTo(earned);
        BigDecimal end = held < 0 ? block.cap() : block.floor();
        if (held != 0 && end != null) {
            String code = held < 0 ? "report.block.cap" : "report.block.floor";
            String limit = end.toPlainString();
            steps.add(new Settlement(Reason.of(code, limit), points.subtract(earned)));
        }
    }

    private BigDecimal points(Fraction share, BigDecimal marks) {
        Fraction exact = share.times(Fraction.of(marks));
        return rounding.map(one -> one.apply(exact)).orElseGet(exact::decimal);
    }

    /** Within floor and cap. */
    private BigDecimal held(BigDecimal points) {
        BigDecimal floor = block.floor();
        BigDecimal cap = block.cap();
        BigDecimal raised = floor == null ? points : points.max(floor);
        return cap == null ? raised : raised.min(cap);
    }

    private @Nullable BigDecimal highest(@Nullable Fraction share, BigDecimal marks) {
        return share == null ? block.cap() : held(points(share, marks));
    }

    /** What remains of the marks beside those that were judged: these are rounded as the points that they are held against. */
    private BigDecimal unjudged(Fraction open, BigDecimal marks) {
        if (open.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return marks.subtract(points(Fraction.ONE.minus(open), marks));
    }
}
