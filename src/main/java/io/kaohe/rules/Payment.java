package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.formula.Formula;
import io.kaohe.formula.Values;
import io.kaohe.report.PeerAwards;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an award rule pays for one part: the formulas, with the part's own numbers. */
final class Payment {
    /** A rate is shown to as many digits as a quantity in a formula. */
    private static final int DIGITS = 4;

    private final PartSubject part;
    private final Values values;
    private final Reckoning reckoning;

    Payment(PartSubject part) {
        this.part = part;
        this.values = new SubjectValues(part);
        this.reckoning = new Reckoning(values, part.numbers().scheme().rounding(Scheme.PART));
    }

    /** Points as awarded, and how they come about. */
    record Paid(BigDecimal points, Supplier<String> arithmetic) {}

    /** What is paid; empty when a quantity or a number that it takes is not known. */
    Optional<Paid> pay(Outcome.Points points) {
        if (points instanceof Outcome.Full) {
            BigDecimal full = reckoning.awarded(Fraction.of(part.payable().marks()));
            return Optional.of(new Paid(full, () -> "得满分" + Reckoning.text(full)));
        }
        if (points instanceof Outcome.Nothing) {
            return Optional.of(new Paid(BigDecimal.ZERO, () -> "不得分"));
        }
        if (points instanceof Outcome.ByRow) {
            return part.row().flatMap(this::pay);
        }
        if (points instanceof Outcome.PeerMean) {
            return Optional.empty();
        }
        return reckon((Outcome.Reckoned) points);
    }

    /** What peers earned on the mean. */
    Paid mean(PeerAwards.Mean mean) {
        BigDecimal points =
                reckoning.awarded(mean.rate().times(Fraction.of(part.payable().marks())));
        BigDecimal percent = mean.rate().times(Fraction.of(100)).rounded(DIGITS, RoundingMode.HALF_UP);
        return new Paid(
                points,
                () -> "满分" + Reckoning.text(part.payable().marks()) + "×同类平均得分率" + plain(percent) + "%（" + mean.bodies()
                        + "家） = " + Reckoning.text(points));
    }

    /** The most the rule could pay whatever the figures are; empty when nothing caps it. */
    Optional<BigDecimal> ceiling(Outcome.Points points) {
        if (points instanceof Outcome.Reckoned reckoned) {
            Formula most = reckoned.cap() == null ? reckoned.formula() : reckoned.cap();
            return reckoning.points(most);
        }
        if (points instanceof Outcome.ByRow) {
            return part.row().flatMap(this::ceiling);
        }
        return pay(points).map(Paid::points);
    }

    private Optional<Paid> reckon(Outcome.Reckoned points) {
        return points.formula()
                .evaluate(values)
                .map(value -> new Sum(value, List.of()))
                .flatMap(sum -> limit(sum, points.floor(), "，不低于", Fraction::max))
                .flatMap(sum -> limit(sum, points.cap(), "，不超过", Fraction::min))
                .map(sum -> paid(points.formula(), sum));
    }

    /** A limit that changed the points, behind the word that says so. */
    private record Limit(String word, Formula formula) {}

    /** Points so far, and what limited them. */
    private record Sum(Fraction value, List<Limit> limits) {
        Sum held(Fraction kept, Limit by) {
            List<Limit> all = new ArrayList<>(limits);
            all.add(by);
            return new Sum(kept, all);
        }
    }

    private Optional<Sum> limit(Sum sum, @Nullable Formula limit, String word, BinaryOperator<Fraction> which) {
        if (limit == null) {
            return Optional.of(sum);
        }
        return limit.evaluate(values).map(bound -> {
            Fraction kept = which.apply(sum.value(), bound);
            return kept.equals(sum.value()) ? sum : sum.held(kept, new Limit(word, limit));
        });
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Paid paid(Formula formula, Sum sum) {
        BigDecimal points = reckoning.awarded(sum.value());
        return new Paid(points, () -> {
            StringBuilder shown = new StringBuilder(formula.show(values));
            sum.limits()
                    .forEach(limit ->
                            shown.append(limit.word()).append(limit.formula().show(values)));
            return shown.append(" = ").append(Reckoning.text(points)).toString();
        });
    }
}
