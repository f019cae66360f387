package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds what was reached against what was promised: completion, pace and gap. */
final class Comparison {
    private final Setting setting;
    private final Figures figures;
    private final Optional<Schedule> schedule;
    private final Steps steps;

    /** @param schedule what is due when; empty from the deadline on */
    Comparison(Setting setting, Figures figures, Optional<Schedule> schedule, Steps steps) {
        this.setting = setting;
        this.figures = figures;
        this.schedule = schedule;
        this.steps = steps;
    }

    /** Writes every quantity that follows from {@code actual} and {@code promised}. Without a base, says so and writes no pace. */
    Actual compare(Cell cell, Test test, Actual actual, Operand promised) {
        Operand reached = Objects.requireNonNull(actual.value());
        Operand target = steps.take(Quantity.TARGET, promised);
        boolean limit = !(test instanceof Test.AtLeast || test instanceof Test.Growth);
        Unit apart = difference(target.unit());
        steps.minus(Quantity.GAP.chinese(), apart, limit ? reached : target, limit ? target : reached);
        if (test instanceof Test.Rank || target.value().signum() <= 0) {
            return actual;
        }
        Operand completion = completion(reached, target);
        if (schedule.isEmpty()) {
            return actual;
        }
        DataKind kind = cell.indicator().kind();
        Held held = new Held(actual.span(), reached, target, limit);
        if (kind == DataKind.FLOW && !(test instanceof Test.Growth)) {
            flow(held, completion);
            return actual;
        }
        if (kind == DataKind.STOCK && test instanceof Test.AtLeast) {
            return stock(cell, actual, held, completion);
        }
        steps.take(Quantity.PACE_RATIO, completion);
        return actual;
    }

    /** Two shares lie 个百分点 apart. */
    private static Unit difference(Unit unit) {
        return unit.measuresAs(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : unit;
    }

    private record Held(Period span, Operand reached, Operand target, boolean limit) {}

    private Operand completion(Operand reached, Operand target) {
        Operand completion = steps.divide(Quantity.COMPLETION.chinese(), Unit.PERCENT, reached, target);
        Optional<Rounding> rounding = setting.scheme().rounding(Scheme.COMPLETION);
        return rounding.isPresent() ? steps.round(completion, rounding.get()) : completion;
    }

    private void flow(Held held, Operand completion) {
        Operand pace = schedule.orElseThrow().due(held.span(), steps);
        Operand expected =
                steps.times(Quantity.EXPECTED.chinese(), held.target().unit(), held.target(), pace);
        String gap = Quantity.PACE_GAP.chinese();
        String shortfall = Quantity.PACE_SHORTFALL.chinese();
        if (held.limit()) {
            steps.minus(gap, Unit.PERCENTAGE_POINT, pace, completion);
            steps.minus(shortfall, held.target().unit(), held.reached(), expected);
        } else {
            steps.minus(gap, Unit.PERCENTAGE_POINT, completion, pace);
            steps.minus(shortfall, held.target().unit(), expected, held.reached());
        }
        ratio(completion, pace);
    }

    /** Where nothing is due yet, nothing is lost: the ratio is 1. */
    private void ratio(Operand progress, Operand pace) {
        if (pace.value().signum() > 0) {
            steps.divide(Quantity.PACE_RATIO.chinese(), Unit.PERCENT, progress, pace);
        } else {
            steps.take(Quantity.PACE_RATIO, new Operand("本期无应完成份额", Fraction.ONE, Unit.PERCENT, null));
        }
    }

    /** A stock is paced on the way it has to go from its value at the start of the year; at its target it needs no base. */
    private Actual stock(Cell cell, Actual actual, Held held, Operand completion) {
        Operand target = held.target();
        Period december = new Period(actual.span().year() - 1, 12, 12);
        Pick pick = figures.at(cell, new Facet.Level(), december);
        boolean reached = target.value().compareTo(held.reached().value()) <= 0;
        if (!pick.present() && reached) {
            steps.take(Quantity.PACE_RATIO, completion);
            return actual;
        }
        if (!pick.present()) {
            return Actual.none(DataState.MISSING_BASE, cell.indicator().name(), december, actual.facts());
        }
        Amount amount = Objects.requireNonNull(pick.figures().get(0).value());
        Operand base = Steps.given(
                "年初数", amount.inBase(), amount.unit(), pick.figures().get(0).source());
        Operand way = steps.minus("应增", target.unit(), target, base);
        if (way.value().signum() <= 0) {
            steps.take(Quantity.PACE_RATIO, completion);
            return actual;
        }
        Operand gone = steps.minus("已增", target.unit(), held.reached(), base);
        Operand progress = steps.divide(Quantity.PROGRESS.chinese(), Unit.PERCENT, gone, way);
        Operand pace = schedule.orElseThrow().due(held.span(), steps);
        Operand share = steps.times("应增份额", target.unit(), way, pace);
        Operand expected = steps.sum(Quantity.EXPECTED.chinese(), List.of(base, share));
        steps.minus(Quantity.PACE_GAP.chinese(), Unit.PERCENTAGE_POINT, progress, pace);
        steps.minus(Quantity.PACE_SHORTFALL.chinese(), target.unit(), expected, held.reached());
        ratio(progress, pace);
        return actual.and(new Fact(Role.YEAR_START, pick.figures().get(0)));
    }
}
