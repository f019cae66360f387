package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Test;
import io.kaohe.report.DataState;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Stage;
import java.util.Objects;
import java.util.Optional;

/** 至少、至多、左右、区间、增长: a number that the plan or the task table sets, for the level, the growth or the fall. */
record NumberKind(Setting setting) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Actual actual = setting.values().checked(question.actual(facet(question)), question.span(), steps);
        if (actual.value() == null) {
            return actual;
        }
        Optional<Yardstick> yardstick = question.yardstick();
        return yardstick.isPresent()
                ? held(question, yardstick.get(), actual, steps)
                : withoutTolerance(question, actual);
    }

    private Actual held(Question question, Yardstick yardstick, Actual actual, Steps steps) {
        Operand reported = steps.as(Quantity.ACTUAL, Objects.requireNonNull(actual.value()));
        Optional<Ruling> ruling = Relief.ruling(setting, question);
        return ruling.isEmpty()
                ? against(question, yardstick, actual, reported, steps)
                : against(
                        question,
                        yardstick,
                        actual.decided(ruling.get()),
                        new Relief(yardstick, steps).counted(reported, ruling.get()),
                        steps);
    }

    private Actual against(Question question, Yardstick yardstick, Actual actual, Operand reached, Steps steps) {
        Actual paced = new Comparison(setting, question, steps).paced(yardstick, actual, reached);
        boolean adds = question.stage() != Stage.DUE
                && question.flow()
                && question.test().aspect() == Aspect.LEVEL;
        return adds ? paced.settled(yardstick.finality(reached)) : paced;
    }

    /** What of the indicator the test looks at. */
    static Facet facet(Question question) {
        Test test = question.test();
        return Facet.of(
                test.aspect(),
                question.indicator(),
                Objects.requireNonNull(test.value()).unit());
    }

    static Actual withoutTolerance(Question question, Actual actual) {
        Reason missing =
                Reason.of("measure.missing.tolerance", question.indicator().name());
        return Actual.none(DataState.MISSING_SETTING, missing, actual.span(), actual.facts());
    }
}
