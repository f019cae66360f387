package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.formula.Formula;
import io.kaohe.report.Award;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Working;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an award rule pays for one part: the formulas, with the part's own numbers. */
final class Payment {
    private static final Working NOTHING = Working.told("不得分");

    private final PartSubject part;
    private final Reckoning reckoning;

    Payment(PartSubject part) {
        this.part = part;
        this.reckoning = new Reckoning(new SubjectValues(part), part.context().rounding());
    }

    /** What is paid by that rule; null when a quantity or a number that it takes is not known. */
    @Nullable
    Award pay(Outcome.Points points, String rule) {
        if (points instanceof Outcome.Full) {
            BigDecimal full = full();
            return Award.paid(part.payable(), full, rule, new FullWorking(full));
        }
        if (points instanceof Outcome.Nothing) {
            return Award.paid(part.payable(), BigDecimal.ZERO, rule, NOTHING);
        }
        if (points instanceof Outcome.ByRow) {
            Outcome.Points row = part.row().orElse(null);
            return row == null ? null : pay(row, rule);
        }
        return points instanceof Outcome.Reckoned reckoned ? reckon(reckoned, rule) : null;
    }

    private BigDecimal full() {
        return reckoning.awarded(Fraction.of(part.payable().marks()));
    }

    /** What peers earned on the mean. */
    Award mean(PeerAwards.Mean mean, String rule) {
        BigDecimal marks = part.payable().marks();
        BigDecimal points = reckoning.awarded(mean.rate().times(Fraction.of(marks)));
        return Award.paid(part.payable(), points, rule, new MeanWorking(marks, mean, points));
    }

    /** The most the rule could pay whatever the figures are; null when nothing caps it. */
    @Nullable
    BigDecimal ceiling(Outcome.Points points) {
        if (points instanceof Outcome.Reckoned reckoned) {
            Formula most = reckoned.cap() == null ? reckoned.formula() : reckoned.cap();
            return reckoning.points(most);
        }
        if (points instanceof Outcome.ByRow) {
            Outcome.Points row = part.row().orElse(null);
            return row == null ? null : ceiling(row);
        }
        if (points instanceof Outcome.Full) {
            return full();
        }
        return points instanceof Outcome.Nothing ? BigDecimal.ZERO : null;
    }

    private @Nullable Award reckon(Outcome.Reckoned how, String rule) {
        Fraction value = FormulaWorking.value(how, reckoning.values());
        if (value == null) {
            return null;
        }
        BigDecimal points = reckoning.awarded(value);
        return Award.paid(part.payable(), points, rule, new FormulaWorking(how, part, points));
    }
}
