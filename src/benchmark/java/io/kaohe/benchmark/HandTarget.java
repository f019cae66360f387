package io.kaohe.benchmark;

import io.kaohe.benchmark.Outcome.Line;
import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One target of the plan, written down by hand: how a figure is held against it, and what it is paid. */
final class HandTarget {
    private static final String GREEN = "绿灯";
    private static final String RED = "红灯";
    private static final Line UNKNOWN = new Line(null, null, Verdict.UNDECIDABLE, null, null);
    private static final BigDecimal CAP = new BigDecimal("1.2");
    private static final BigDecimal FLOOR_SHARE = new BigDecimal("0.8");
    private static final BigDecimal RANGE_SHARE = new BigDecimal("0.2");
    private static final BigDecimal STEP = new BigDecimal("0.05");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Test test;
    private final BigDecimal marks;
    private final boolean binding;
    private final BigDecimal asked;

    HandTarget(Target target) {
        this.test = target.requirement().test();
        this.marks = Objects.requireNonNull(target.weight());
        this.binding = target.nature() == Nature.BINDING;
        this.asked = test.value() == null ? BigDecimal.ZERO : base(test.value());
    }

    Test test() {
        return test;
    }

    BigDecimal marks() {
        return marks;
    }

    /** Judges and pays a target that is nobody else's business. */
    Line line(@Nullable Achievement figure) {
        Amount amount = figure == null ? null : test instanceof Test.Growth ? figure.growth() : figure.value();
        if (amount == null) {
            return UNKNOWN;
        }
        BigDecimal reached = base(amount);
        if (test instanceof Test.AtMost) {
            return atMost(reached);
        }
        if (test instanceof Test.Between between) {
            return between(reached, base(between.high()));
        }
        if (test instanceof Test.BottomLine) {
            return line(null, reached, reached.signum() > 0 ? Verdict.MISSED : Verdict.MET, all(reached.signum() <= 0));
        }
        return atLeast(reached);
    }

    private Line atLeast(BigDecimal reached) {
        BigDecimal gap = asked.subtract(reached);
        BigDecimal earned = marks.multiply(reached).divide(asked, 2, RoundingMode.HALF_UP);
        BigDecimal points = earned.max(all(false)).min(marks.multiply(CAP)).setScale(2, RoundingMode.HALF_UP);
        int sign = gap.signum();
        return line(rate(reached), gap, sign < 0 ? Verdict.EXCEEDED : sign == 0 ? Verdict.MET : Verdict.MISSED, points);
    }

    private Line atMost(BigDecimal reached) {
        BigDecimal gap = reached.subtract(asked);
        if (gap.signum() <= 0 || binding) {
            return line(
                    rate(reached), gap, gap.signum() <= 0 ? Verdict.MET : Verdict.MISSED, all(gap.signum() <= 0));
        }
        BigDecimal left = asked.multiply(TWO).subtract(reached);
        BigDecimal points = marks.multiply(left).divide(asked, 2, RoundingMode.HALF_UP);
        return line(rate(reached), gap, Verdict.MISSED, points.max(all(false)));
    }

    private Line between(BigDecimal reached, BigDecimal high) {
        BigDecimal gap = asked.subtract(reached);
        BigDecimal rate = rate(reached);
        if (reached.compareTo(high) > 0) {
            return line(rate, gap, Verdict.EXCEEDED, all(true));
        }
        if (gap.signum() > 0) {
            BigDecimal points = marks.multiply(FLOOR_SHARE).multiply(reached).divide(asked, 2, RoundingMode.HALF_UP);
            return line(rate, gap, Verdict.MISSED, points.max(all(false)));
        }
        BigDecimal width = high.subtract(asked);
        BigDecimal share = FLOOR_SHARE.multiply(width).add(RANGE_SHARE.multiply(reached.subtract(asked)));
        return line(rate, gap, Verdict.MET, marks.multiply(share).divide(width, 2, RoundingMode.HALF_UP));
    }

    /** Judges and pays a place among those whose figures stand in the same column. */
    Line place(@Nullable Achievement own, int column, List<@Nullable Achievement[]> returned) {
        if (own == null) {
            return UNKNOWN;
        }
        BigDecimal mine = level(own);
        int place = 1;
        for (@Nullable Achievement[] figures : returned) {
            Achievement theirs = figures[column];
            if (theirs == null) {
                return UNKNOWN;
            }
            place += level(theirs).compareTo(mine) > 0 ? 1 : 0;
        }
        BigDecimal gap = BigDecimal.valueOf(place).subtract(asked);
        BigDecimal lost = STEP.multiply(BigDecimal.valueOf(place - 1L)).min(BigDecimal.ONE);
        BigDecimal points = marks.subtract(marks.multiply(lost)).setScale(2, RoundingMode.HALF_UP);
        return line(null, gap, gap.signum() > 0 ? Verdict.MISSED : Verdict.MET, points);
    }

    private static Line line(@Nullable BigDecimal rate, BigDecimal gap, Verdict verdict, BigDecimal points) {
        return new Line(rate, gap, verdict, verdict == Verdict.MISSED ? RED : GREEN, points);
    }

    private BigDecimal rate(BigDecimal reached) {
        return reached.divide(asked, 4, RoundingMode.HALF_UP);
    }

    private BigDecimal all(boolean met) {
        return met ? marks : BigDecimal.ZERO;
    }

    private static BigDecimal level(Achievement figure) {
        return base(Objects.requireNonNull(figure.value()));
    }

    static BigDecimal base(Amount amount) {
        return amount.value().scaleByPowerOfTen(amount.unit().exponent());
    }
}
