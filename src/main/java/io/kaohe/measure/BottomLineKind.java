package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Test;
import io.kaohe.report.Finality;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;

/** 底线 (零事故、全部整改): what happened, or what is still open, against 0; what happened cannot be undone. */
record BottomLineKind(Setting setting, Test.BottomLine test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Wanted wanted = question.actual(Facet.LEVEL);
        Actual actual = setting.values().checked(wanted, question.span(), steps);
        if (actual.value() == null) {
            return actual;
        }
        Operand found = steps.as(Quantity.ACTUAL, actual.value());
        Operand none = question.promised("底线", Fraction.ZERO, found.unit());
        new Comparison(setting, question, steps).hold(new Yardstick.Ceiling(none, false), found);
        boolean happened = question.flow() && !test.remainder() && found.value().signum() > 0;
        return actual.worth(found).settled(happened ? Finality.BROKEN : Finality.OPEN);
    }
}
