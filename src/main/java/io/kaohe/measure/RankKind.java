package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 位次 (全市前3、保持全市第一、位次前移): the place among peers, this year's, the worse of two years', or against last year's. */
record RankKind(Setting setting, Test.Rank test) implements Kind {
    private static final String LAST_YEARS = "上年位次";

    @Override
    public Actual measure(Question question, Steps steps) {
        Facet facet = new Facet.Place(test.aspect() == Aspect.GROWTH || test.aspect() == Aspect.FALL);
        Actual now = setting.values().checked(question.actual(facet), question.span(), steps);
        Amount last = test.value();
        if (now.value() == null) {
            return now;
        }
        if (last == null || test.forward() > 0) {
            return forward(question, facet, now, steps);
        }
        return test.held()
                ? held(question, facet, now, question.promised("目标", last), steps)
                : hold(question, now, question.promised("目标", last), steps);
    }

    private Actual hold(Question question, Actual now, Operand promised, Steps steps) {
        Operand reached = steps.as(Quantity.ACTUAL, Objects.requireNonNull(now.value()));
        new Comparison(setting, question, steps).hold(new Yardstick.Ceiling(promised, false), reached);
        return now.worth(reached);
    }

    /** The place must have been held the year before too; a place that is not good enough now is enough to lose it. */
    private Actual held(Question question, Facet facet, Actual now, Operand promised, Steps steps) {
        Operand place = Objects.requireNonNull(now.value());
        Actual before = lastYear(question, facet, now, steps);
        Actual both = now.on(facts(now, before));
        if (before.value() != null) {
            Operand worse = steps.greatest(Quantity.PLACE.chinese(), List.of(place, before.value()));
            return hold(question, both.worth(worse), promised, steps);
        }
        if (place.value().compareTo(promised.value()) <= 0) {
            return baseless(question, facet, both);
        }
        return hold(question, both, promised, steps)
                .flagged(Reason.of(
                        "measure.flag.absent", now.span().yearsBefore(1).words()));
    }

    /** So many places better than last year; who was too far in front to move so far must be first. */
    private Actual forward(Question question, Facet facet, Actual now, Steps steps) {
        Actual before = lastYear(question, facet, now, steps);
        Actual both = now.on(facts(now, before));
        if (before.value() == null) {
            return baseless(question, facet, both);
        }
        Operand base = steps.take(Quantity.BASE, before.value());
        Operand by = question.promised("前移位数", Fraction.of(test.forward()), Unit.PLACE);
        Operand moved = steps.minus("前移后位次", Unit.PLACE, base, by);
        Amount last = test.value();
        Operand goal = last == null ? moved : steps.least("前移后位次", List.of(moved, question.promised("目标", last)));
        if (goal.value().compareTo(Fraction.ONE) >= 0) {
            return hold(question, both, goal, steps);
        }
        Operand first = Steps.count("首位", 1, Unit.PLACE.symbol());
        Operand top = steps.greatest("前移后位次", List.of(goal, first));
        return hold(question, both, top, steps).flagged(Reason.of("measure.flag.top", Steps.shown(base)));
    }

    private Actual lastYear(Question question, Facet facet, Actual now, Steps steps) {
        Wanted wanted = question.wanted(facet, new Label(question.cell().name(), LAST_YEARS));
        return setting.values().plain(wanted, Span.exact(now.span().yearsBefore(1)), steps);
    }

    private static List<Fact> facts(Actual now, Actual before) {
        List<Fact> facts = new ArrayList<>(now.facts());
        facts.addAll(before.as(Role.HISTORY));
        return facts;
    }

    private static Actual baseless(Question question, Facet facet, Actual both) {
        Period months = both.span().yearsBefore(1);
        return Actual.none(DataState.MISSING_BASE, question.cell().name() + facet.suffix(), months, both.facts());
    }
}
