package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Fraction;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges the targets of a block. A sum and a mean grow with each target that is judged. The lowest, and whether all are met, is
 * known only when nothing that is still open could change it: until then the whole block is unjudged, for the lowest so far is
 * no more than the most that the block can reach.
 */
final class Merging {
    private final Block block;
    private final List<Standing> due;
    private final String marks;

    /**
     * @param due its targets that decide, at least one
     * @param marks its full marks
     */
    Merging(Block block, List<Standing> due, BigDecimal marks) {
        this.block = block;
        this.due = due;
        this.marks = plain(marks);
    }

    Merged merge() {
        return switch (block.aggregation()) {
            case SUM -> sum();
            case MEAN -> mean();
            case LOWEST -> lowest();
            case ALL_MET -> allMet();
        };
    }

    private Merged sum() {
        Sum sum = Sum.of(due);
        Reason reason = Reason.of("report.block.sum", share(sum), marks);
        return new Merged(rate(sum.points(), sum), highest(sum), rate(sum.unjudged(), sum), reason);
    }

    private Merged mean() {
        boolean capped = due.stream().allMatch(each -> Sum.of(each).reachable() != null);
        return new Merged(
                mean(sum -> rate(sum.points(), sum)),
                capped ? mean(sum -> Objects.requireNonNull(highest(sum))) : null,
                mean(sum -> rate(sum.unjudged(), sum)),
                Reason.of("report.block.mean", Integer.toString(due.size()), marks));
    }

    private Fraction mean(Function<Sum, Fraction> rate) {
        return due.stream()
                .map(Sum::of)
                .map(rate)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(due.size()));
    }

    private Merged lowest() {
        Fraction low = due.stream().map(Merging::rate).min(Fraction::compareTo).orElseThrow();
        Fraction high = due.stream()
                .map(each -> highest(Sum.of(each)))
                .filter(Objects::nonNull)
                .min(Fraction::compareTo)
                .orElse(null);
        if (high == null || high.compareTo(low) > 0) {
            return open(each -> each.unjudged().signum() != 0, high);
        }
        String named = due.stream()
                .filter(each -> rate(each).equals(low))
                .map(each -> name(each) + share(Sum.of(each)))
                .collect(Collectors.joining("、"));
        return Merged.decided(low, Reason.of("report.block.lowest", named, marks));
    }

    /** By the verdicts, not by points: who is behind its pace before the deadline, missed or lost at it, fails the block. */
    private Merged allMet() {
        Predicate<Standing> failed =
                each -> verdict(each).map(Verdict::shortfall).orElse(false);
        // What is paid for want of data is not met for that.
        Predicate<Standing> open = each -> verdict(each).map(Verdict::unjudged).orElse(true);
        if (due.stream().anyMatch(failed)) {
            return Merged.decided(Fraction.ZERO, Reason.of("report.block.not-met", names(failed), marks));
        }
        return due.stream().anyMatch(open)
                ? open(open, Fraction.ONE)
                : Merged.decided(Fraction.ONE, Reason.of("report.block.all-met", marks));
    }

    private static Optional<Verdict> verdict(Standing standing) {
        return Optional.ofNullable(standing.judgement().verdict());
    }

    private Merged open(Predicate<Standing> undecided, @Nullable Fraction highest) {
        String how = block.aggregation().chinese();
        Reason reason = Reason.of("report.block.open", names(undecided), marks, how);
        return new Merged(Fraction.ZERO, highest, Fraction.ONE, reason);
    }

    private static Fraction rate(Standing standing) {
        return rate(standing.points(), Sum.of(standing));
    }

    private static Fraction rate(BigDecimal points, Sum sum) {
        return new Fraction(points, sum.possible());
    }

    private static @Nullable Fraction highest(Sum sum) {
        BigDecimal highest = sum.highest();
        return highest == null ? null : rate(highest, sum);
    }

    private String names(Predicate<Standing> which) {
        return due.stream().filter(which).map(Merging::name).collect(Collectors.joining("、"));
    }

    /** With what is required: one indicator may have several targets. */
    private static String name(Standing standing) {
        Measurement measured = standing.judgement().measurement();
        return measured.indicator().name() + "（"
                + measured.target().requirement().text() + "）";
    }

    private static String share(Sum sum) {
        return plain(sum.points()) + "/" + plain(sum.possible());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
