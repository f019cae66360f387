package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.verify.Stated.Block;
import io.kaohe.verify.Stated.Cut;
import io.kaohe.verify.Stated.Settings;
import io.kaohe.verify.Stated.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the targets of a block come to: merged as the block says (sum, lowest, mean, all met), converted to its own full marks,
 * rounded, then held to floor and cap.
 */
final class BlockSum {
    private final Block block;
    private final @Nullable Cut cut;
    private final Stake plain;
    private final List<BigDecimal> changes = new ArrayList<>();

    private BlockSum(Block block, Stake plain, @Nullable Cut cut) {
        this.block = block;
        this.plain = plain;
        this.cut = cut;
    }

    /**
     * What it comes to.
     *
     * @param stake P, M, U and U + S of the block
     * @param changes what the lines of the ledger add to what its targets earned
     */
    record Result(Stake stake, List<BigDecimal> changes) {}

    /** The three shares that a merger comes to; the highest is null when nothing caps it. */
    private record Shares(Fraction earned, @Nullable Fraction highest, Fraction open) {}

    static Result of(Block block, List<Target> targets, Settings settings) {
        boolean converted = !block.aggregation().equals("sum")
                || block.marks() != null
                || block.cap() != null
                || block.floor() != null;
        Cut cut = settings.block() == null && converted ? settings.part() : settings.block();
        List<Target> due = targets.stream().filter(Stake::due).toList();
        return new BlockSum(block, Stake.of(due), cut).of(due);
    }

    private Result of(List<Target> due) {
        boolean verdicts = block.aggregation().equals("all-met");
        List<Target> rated = due.stream()
                .filter(each -> verdicts || Stake.of(each).possible().signum() > 0)
                .toList();
        BigDecimal own = block.marks();
        BigDecimal marks = own == null ? plain.possible() : own;
        return rated.isEmpty() || marks.signum() == 0
                ? new Result(plain, List.of())
                : converted(verdicts ? allMet(rated) : merged(rated), marks);
    }

    private Shares merged(List<Target> rated) {
        List<Stake> stakes = rated.stream().map(Stake::of).toList();
        return switch (block.aggregation()) {
            case "mean" -> mean(stakes);
            case "lowest" -> lowest(stakes);
            default -> {
                Stake sum = stakes.stream().reduce(Stake.NONE, Stake::plus);
                yield new Shares(sum.rate(), sum.highest(), sum.openRate());
            }
        };
    }

    private static Shares mean(List<Stake> stakes) {
        boolean capped = stakes.stream().allMatch(each -> each.most() != null);
        return new Shares(
                mean(stakes.stream().map(Stake::rate).toList(), stakes.size()),
                capped
                        ? mean(
                                stakes.stream()
                                        .map(each -> Objects.requireNonNull(each.highest()))
                                        .toList(),
                                stakes.size())
                        : null,
                mean(stakes.stream().map(Stake::openRate).toList(), stakes.size()));
    }

    private static Fraction mean(List<Fraction> rates, int of) {
        return rates.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(of));
    }

    /** Open as a whole as long as a target could still change it. */
    private static Shares lowest(List<Stake> stakes) {
        Fraction low =
                stakes.stream().map(Stake::rate).min(Comparator.naturalOrder()).orElseThrow();
        Fraction reach = null;
        for (Stake stake : stakes) {
            Fraction highest = stake.highest();
            reach = highest == null ? reach : reach == null ? highest : reach.min(highest);
        }
        boolean open = reach == null || reach.compareTo(low) > 0;
        return open ? new Shares(Fraction.ZERO, reach, Fraction.ONE) : new Shares(low, low, Fraction.ZERO);
    }

    private static Shares allMet(List<Target> rated) {
        if (rated.stream().anyMatch(Stake::falls)) {
            return new Shares(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        }
        boolean open = rated.stream().anyMatch(Stake::unjudged);
        return new Shares(open ? Fraction.ZERO : Fraction.ONE, Fraction.ONE, open ? Fraction.ONE : Fraction.ZERO);
    }

    private Result converted(Shares shares, BigDecimal marks) {
        BigDecimal earned = points(shares.earned(), marks);
        boolean open = shares.open().equals(Fraction.ONE);
        BigDecimal points = open ? earned : held(earned);
        BigDecimal change = earned.subtract(plain.points());
        if (change.signum() != 0 || !block.aggregation().equals("sum") || block.marks() != null) {
            changes.add(change);
        }
        if (points.compareTo(earned) != 0) {
            changes.add(points.subtract(earned));
        }
        Fraction reach = shares.highest();
        BigDecimal highest = reach == null ? block.cap() : held(points(reach, marks));
        BigDecimal most = highest == null ? null : highest.subtract(points).max(BigDecimal.ZERO);
        BigDecimal unjudged = shares.open().signum() == 0
                ? BigDecimal.ZERO
                : marks.subtract(points(Fraction.ONE.minus(shares.open()), marks));
        return new Result(new Stake(points, marks, unjudged, most), changes);
    }

    private BigDecimal points(Fraction share, BigDecimal marks) {
        Fraction exact = share.times(Fraction.of(marks));
        return cut == null ? exact.decimal() : cut.of(exact);
    }

    private BigDecimal held(BigDecimal points) {
        BigDecimal floor = block.floor();
        BigDecimal cap = block.cap();
        BigDecimal raised = floor == null ? points : points.max(floor);
        return cap == null ? raised : raised.min(cap);
    }
}
