package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a person takes out of a shortfall, for instance because of a flood: so much counts as reached. */
record Relief(Yardstick yardstick, Steps steps) {
    /** The decision that takes something out; empty where there is none. */
    static Optional<Ruling> ruling(Setting setting, Question question) {
        return setting.ruling(question.target(), question.body()).filter(ruling -> ruling.relief() != null);
    }

    /** What counts as reached: never more than was promised by it; as reported where nothing is missing. */
    Operand counted(Operand reported, Ruling ruling) {
        Operand promised = yardstick.promised();
        boolean limit = yardstick.limit();
        Operand more = limit ? reported : promised;
        Operand less = limit ? promised : reported;
        if (more.value().compareTo(less.value()) <= 0) {
            return reported;
        }
        Unit unit = promised.unit();
        Operand missing = steps.minus("剔除前缺口", Yardstick.apart(unit), more, less);
        Operand out = out(missing, Objects.requireNonNull(ruling.relief()), ruling);
        String actual = Quantity.ACTUAL.chinese();
        return limit ? steps.minus(actual, unit, reported, out) : steps.sum(actual, List.of(reported, out));
    }

    private Operand out(Operand missing, Amount relief, Ruling ruling) {
        Operand given = Steps.given("认定剔除", relief.inBase(), relief.unit(), ruling.source());
        return relief.unit().equals(Unit.PERCENT)
                ? steps.times("剔除", missing.unit(), missing, given)
                : steps.least("剔除", List.of(missing, given));
    }
}
