package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Step;
import io.kaohe.report.Working;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Points by what peers earned on the mean. */
record MeanWorking(BigDecimal marks, PeerAwards.Mean mean, BigDecimal points) implements Working {
    /** A rate is shown to as many digits as a quantity in a formula. */
    private static final int DIGITS = 4;

    @Override
    public String text() {
        BigDecimal percent = mean.rate().times(Fraction.of(100)).rounded(DIGITS, RoundingMode.HALF_UP);
        return "满分" + Reckoning.text(marks) + "×同类平均得分率" + plain(percent) + "%（" + mean.bodies() + "家） = "
                + Reckoning.text(points);
    }

    @Override
    public List<Step> steps() {
        Operand full = new Operand("满分", Fraction.of(marks), Unit.POINT, null);
        Operand rate = new Operand("同类平均得分率（" + mean.bodies() + "家）", mean.rate(), Unit.PERCENT, null);
        Fraction exact = mean.rate().times(Fraction.of(marks));
        boolean last = exact.equals(Fraction.of(points));
        String name = last ? FormulaWorking.POINTS : FormulaWorking.RECKONED;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(name, Operation.TIMES, List.of(full, rate), exact, Unit.POINT));
        FormulaWorking.rounded(name, exact, points, steps);
        return steps;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
