package io.kaohe.measure;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 定性: what a person decided for this round. */
record QualitativeKind(Setting setting) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Period months = question.span().period();
        Optional<Ruling> found = setting.ruling(question.target(), question.body());
        if (found.isEmpty()) {
            Reason missing =
                    Reason.of("measure.missing.not-ruled", question.indicator().name(), months.words());
            return Actual.none(DataState.NOT_RULED, missing, months, List.of());
        }
        Ruling ruling = found.get();
        Fraction progress = ruling.progress();
        if (progress != null) {
            progress(question, Steps.given("认定进度", progress, Unit.PERCENT, ruling.source()), steps);
        }
        BigDecimal points = ruling.points();
        if (points != null) {
            Operand given = Steps.given("认定", Fraction.of(points), Unit.POINT, ruling.source());
            steps.take(Quantity.RULED_POINTS, given);
        }
        return Actual.ruled(ruling, months);
    }

    /** What a person sees done is held against an even schedule. */
    private void progress(Question question, Operand progress, Steps steps) {
        Operand completion = steps.take(Quantity.COMPLETION, progress);
        if (question.stage() == Stage.DUE) {
            return;
        }
        Schedule even = new Schedule(List.of(), question.target().deadline());
        Operand pace = even.due(question.span().period(), steps);
        steps.minus(Quantity.PACE_GAP, Unit.PERCENTAGE_POINT, completion, pace);
        steps.divide(Quantity.PACE_RATIO, Unit.PERCENT, completion, pace);
    }
}
