package io.kaohe.measure;

import io.kaohe.facts.Rounding;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import java.util.Optional;

/** Holds what was reached against what was promised: gap, surplus, completion. */
final class Comparison {
    private final Setting setting;
    private final Question question;
    private final Steps steps;

    Comparison(Setting setting, Question question, Steps steps) {
        this.setting = setting;
        this.question = question;
        this.steps = steps;
    }

    /** What was promised, what of it is missing, and what is beyond it. */
    Operand hold(Yardstick yardstick, Operand reached) {
        Operand target = steps.as(Quantity.TARGET, yardstick.promised());
        yardstick.gap(target, reached, steps);
        yardstick.surplus(target, reached, steps);
        return target;
    }

    /** The share of the target that was reached, rounded as the scheme says; empty where the target is not above 0. */
    Optional<Operand> completion(Operand reached, Operand target) {
        if (target.value().signum() <= 0) {
            return Optional.empty();
        }
        Operand completion = steps.divide(Quantity.COMPLETION, Unit.PERCENT, reached, target);
        Rounding rounding = setting.rounding();
        return Optional.of(rounding == null ? completion : steps.round(completion, rounding));
    }

    /** All of that, for what has no schedule of its own: before the deadline it is held against the whole. */
    void whole(Yardstick yardstick, Operand reached) {
        Operand target = hold(yardstick, reached);
        Optional<Operand> completion = completion(reached, target);
        if (question.stage() != Stage.DUE) {
            completion.ifPresent(share -> steps.take(Quantity.PACE_RATIO, share));
        }
    }

    /** All of that, and where it stands to its schedule. */
    Actual paced(Yardstick yardstick, Actual actual, Operand reached) {
        return paced(yardstick, reached, new Runner(question, actual, reached));
    }

    /**
     * What pace is taken of.
     *
     * @param question the question that it answers
     * @param actual what was reached
     * @param value its number
     */
    record Runner(Question question, Actual actual, Operand value) {}

    /** The same, where pace is not taken of what is held against the whole. */
    Actual paced(Yardstick yardstick, Operand reached, Runner runner) {
        Operand target = hold(yardstick, reached);
        Optional<Operand> completion = completion(reached, target);
        Optional<Schedule> schedule = question.schedule(setting.scheme());
        if (completion.isEmpty() || schedule.isEmpty()) {
            return runner.actual();
        }
        Pace.Reached gone = new Pace.Reached(runner.actual(), runner.value(), target, completion.get());
        return new Pace(setting, schedule.get(), steps).take(runner.question(), yardstick, gone);
    }
}
