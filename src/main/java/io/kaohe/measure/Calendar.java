package io.kaohe.measure;

import io.kaohe.facts.Frequency;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.report.Stage;
import java.util.Set;

/** What is due in a round, and which months are asked about. */
final class Calendar {
    /** Kinds that are reached or not: before the deadline there is no pace to hold them against. */
    private static final Set<RequirementKind> AT_ONCE =
            Set.of(RequirementKind.STAGE, RequirementKind.BREAKTHROUGH, RequirementKind.FIRST);

    private final Promises promises;

    Calendar(Promises promises) {
        this.promises = promises;
    }

    /** A yearly figure is due in the settlement, whatever the deadline, and in no other round. */
    Stage stage(Target target, Test test) {
        if (yearly(target)) {
            boolean settlement = promises.roundType() == RoundType.SETTLEMENT;
            return settlement ? Stage.DUE : Stage.NOT_DUE;
        }
        if (!promises.end().isBefore(target.deadline())) {
            return Stage.DUE;
        }
        return AT_ONCE.contains(test.kind()) ? Stage.NOT_DUE : Stage.UNDER_WAY;
    }

    /** Before the deadline an older figure may answer; from the deadline on one of the whole period. */
    Span span(Target target, Test test) {
        return new Span(months(target), stage(target, test) == Stage.DUE ? Span.Age.POINT : Span.Age.OLDER);
    }

    /**
     * From the deadline on, what was reached by the deadline is what counts; a yearly figure speaks of the year. A figure
     * that lags is that of an earlier year.
     */
    private Period months(Target target) {
        Round round = promises.round();
        boolean after = !yearly(target) && promises.end().isAfter(target.deadline());
        int month = after ? target.deadline().getMonthValue() : round.month();
        return Period.through(round.year(), month).yearsBefore(indicator(target).lag());
    }

    /** The round in which the target is due. */
    Round due(Target target) {
        int month = yearly(target) ? 12 : target.deadline().getMonthValue();
        return new Round(promises.round().year(), month);
    }

    /** The same question as it stands in this round, where it is due. */
    Question due(Question question) {
        Span span = new Span(months(question.target()), Span.Age.POINT);
        return new Question(question.cell(), question.promise().at(Stage.DUE, span));
    }

    private boolean yearly(Target target) {
        return indicator(target).frequency() == Frequency.YEAR;
    }

    private Indicator indicator(Target target) {
        return promises.indicator(target.indicator());
    }
}
