package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.formula.Formula;
import io.kaohe.formula.Values;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Working;
import java.math.BigDecimal;
import java.util.Optional;

/** What an award rule pays for one part: the formulas, with the part's own numbers. */
final class Payment {
    private final PartSubject part;
    private final Values values;
    private final Reckoning reckoning;

    Payment(PartSubject part) {
        this.part = part;
        this.values = new SubjectValues(part);
        this.reckoning = new Reckoning(values, part.numbers().scheme().rounding(Scheme.PART));
    }

    /** Points as awarded, and how they come about. */
    record Paid(BigDecimal points, Working working) {}

    /** What is paid; empty when a quantity or a number that it takes is not known. */
    Optional<Paid> pay(Outcome.Points points) {
        if (points instanceof Outcome.Full) {
            BigDecimal full = reckoning.awarded(Fraction.of(part.payable().marks()));
            return Optional.of(new Paid(full, new FullWorking(full)));
        }
        if (points instanceof Outcome.Nothing) {
            return Optional.of(new Paid(BigDecimal.ZERO, Working.told("不得分")));
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
        BigDecimal marks = part.payable().marks();
        BigDecimal points = reckoning.awarded(mean.rate().times(Fraction.of(marks)));
        return new Paid(points, new MeanWorking(marks, mean, points));
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

    private Optional<Paid> reckon(Outcome.Reckoned how) {
        Fraction value = FormulaWorking.value(how, values);
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal points = reckoning.awarded(value);
        return Optional.of(new Paid(points, new FormulaWorking(how, part, points)));
    }
}
