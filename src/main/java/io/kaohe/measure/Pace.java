package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import java.util.List;
import java.util.Optional;

/** Where a number stands to its schedule before the deadline, what the year comes to by it, and what is left to do a month. */
final class Pace {
    private final Setting setting;
    private final Schedule schedule;
    private final Steps steps;

    Pace(Setting setting, Schedule schedule, Steps steps) {
        this.setting = setting;
        this.schedule = schedule;
        this.steps = steps;
    }

    /**
     * A number on its way.
     *
     * @param actual what it rests on
     * @param value the number
     * @param target what was promised
     * @param completion the one over the other
     */
    record Reached(Actual actual, Operand value, Operand target, Operand completion) {
        Period span() {
            return actual.span();
        }
    }

    /**
     * Paces a level: a flow by the share of the year, a stock on its way from the start of the year. Anything else is held
     * against the target itself. Without its base a stock has no pace, and that is said.
     */
    Actual take(Question question, Yardstick yardstick, Reached reached) {
        boolean level = question.test().aspect() == Aspect.LEVEL;
        if (level && question.flow()) {
            flow(reached, yardstick.limit());
            project(question, reached);
            return reached.actual();
        }
        if (level && question.stock() && !yardstick.limit() && !yardstick.passed(reached.value())) {
            return stock(question, reached);
        }
        steps.take(Quantity.PACE_RATIO, reached.completion());
        return reached.actual();
    }

    private void flow(Reached reached, boolean limit) {
        Operand pace = schedule.due(reached.span(), steps);
        Unit unit = reached.target().unit();
        Operand expected = steps.times(Quantity.EXPECTED.chinese(), unit, reached.target(), pace);
        String gap = Quantity.PACE_GAP.chinese();
        String shortfall = Quantity.PACE_SHORTFALL.chinese();
        if (limit) {
            steps.minus(gap, Unit.PERCENTAGE_POINT, pace, reached.completion());
            steps.minus(shortfall, unit, reached.value(), expected);
        } else {
            steps.minus(gap, Unit.PERCENTAGE_POINT, reached.completion(), pace);
            steps.minus(shortfall, unit, expected, reached.value());
        }
        ratio(reached.completion(), pace);
    }

    /** Where nothing is due yet, nothing is lost: the ratio is 1. */
    private void ratio(Operand progress, Operand pace) {
        if (pace.value().signum() > 0) {
            steps.divide(Quantity.PACE_RATIO, Unit.PERCENT, progress, pace);
        } else {
            steps.take(Quantity.PACE_RATIO, new Operand("本期无应完成份额", Fraction.ONE, Unit.PERCENT, null));
        }
    }

    /** A stock is paced on the way it has to go from its value at the start of the year; at its target it needs no base. */
    private Actual stock(Question question, Reached reached) {
        Operand target = reached.target();
        Period december = new Period(reached.span().year() - 1, 12, 12);
        Wanted start = question.wanted(Facet.LEVEL, Label.of("年初数"));
        Actual before = setting.values().plain(start, Span.exact(december), steps);
        Operand base = before.value();
        boolean arrived = target.value().compareTo(reached.value().value()) <= 0;
        if (base == null && !arrived) {
            List<Fact> facts = reached.actual().facts();
            return Actual.none(DataState.MISSING_BASE, question.cell().name(), december, facts);
        }
        if (base == null) {
            steps.take(Quantity.PACE_RATIO, reached.completion());
            return reached.actual();
        }
        Operand way = steps.minus("应增", target.unit(), target, base);
        if (way.value().signum() <= 0) {
            steps.take(Quantity.PACE_RATIO, reached.completion());
            return reached.actual();
        }
        way(question, reached, base, way);
        return reached.actual().and(before.as(Role.YEAR_START));
    }

    private void way(Question question, Reached reached, Operand base, Operand way) {
        Unit unit = reached.target().unit();
        Operand gone = steps.minus("已增", unit, reached.value(), base);
        Operand progress = steps.divide(Quantity.PROGRESS, Unit.PERCENT, gone, way);
        Operand pace = schedule.due(reached.span(), steps);
        Operand share = steps.times("应增份额", unit, way, pace);
        Operand expected = steps.sum(Quantity.EXPECTED.chinese(), List.of(base, share));
        steps.minus(Quantity.PACE_GAP, Unit.PERCENTAGE_POINT, progress, pace);
        steps.minus(Quantity.PACE_SHORTFALL, unit, expected, reached.value());
        ratio(progress, pace);
        if (question.stage() == Stage.UNDER_WAY && pace.value().signum() > 0) {
            Operand whole = steps.divide("按现速应增", unit, gone, pace);
            steps.sum(Quantity.PROJECTED.chinese(), List.of(base, whole));
        }
        need(question, reached);
    }

    /** What a flow comes to by going on as until now. */
    private void project(Question question, Reached reached) {
        Optional<Operand> pace =
                steps.last(Quantity.PACE).filter(share -> share.value().signum() > 0);
        if (question.stage() == Stage.UNDER_WAY && pace.isPresent()) {
            steps.divide(Quantity.PROJECTED, reached.target().unit(), reached.value(), pace.get());
        }
        need(question, reached);
    }

    /** What is left to do, a month; of a number that is to be reached. */
    private void need(Question question, Reached reached) {
        boolean reaching = question.test() instanceof Test.AtLeast || question.test() instanceof Test.Between;
        Optional<Operand> gap =
                steps.last(Quantity.GAP).filter(open -> open.value().signum() > 0);
        int months =
                question.target().deadline().getMonthValue() - reached.span().to();
        if (question.stage() == Stage.UNDER_WAY && reaching && gap.isPresent() && months > 0) {
            Operand left = Steps.count("所余月数", months, "个月");
            steps.divide(Quantity.MONTHLY_NEED, gap.get().unit(), gap.get(), left);
        }
    }
}
