package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Finality;
import io.kaohe.report.Measurement;
import io.kaohe.report.Operand;
import io.kaohe.report.Outlook;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import io.kaohe.report.Stage;
import io.kaohe.report.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures one target of one body. */
final class TargetMeasure {
    private final Setting setting;
    private final Actuals actuals;
    private final Figures figures;

    TargetMeasure(Setting setting, Figures figures) {
        this.setting = setting;
        this.actuals = new Actuals(setting, figures);
        this.figures = figures;
    }

    Measurement measure(Body body, Target target) {
        Test given = target.requirement().test();
        Optional<Task> task = given.value() == null ? setting.task(target, body) : Optional.empty();
        Test test = task.<Test>map(row -> new Test.AtLeast(row.value(), given.strict()))
                .orElse(given);
        Stage stage = stage(target);
        Period months = months(target);
        Steps steps = new Steps();
        Actual actual = test.value() == null
                ? withoutTask(new Cell(body, indicator(target)), months)
                : actuals.establish(body, target, test, new Span(months, stage != Stage.DUE), steps);
        Amount value = test.value();
        if (value != null && actual.value() != null) {
            Source source = task.map(Task::source).orElse(target.source());
            Operand promised = Steps.given("目标", value.inBase(), value.unit(), source);
            actual = new Comparison(setting, figures, schedule(stage, target, task), steps)
                    .compare(new Cell(body, indicator(target)), test, actual, promised);
        }
        return assemble(new Promise(body, target, test, task.orElse(null), stage), months, actual, steps.done());
    }

    /** A body that is excused, or that the indicator does not apply to, needs no task. */
    private Actual withoutTask(Cell cell, Period months) {
        DataState state = figures.excused(cell, months).orElse(DataState.NO_TASK);
        return Actual.none(state, cell.indicator().name(), months, List.of());
    }

    private record Promise(
            Body body, Target target, Test test, @Nullable Task task, Stage stage) {}

    private Measurement assemble(Promise promise, Period months, Actual actual, List<Step> steps) {
        Round round = setting.round();
        return new Measurement(
                promise.body(),
                promise.target(),
                indicator(promise.target()),
                promise.test(),
                promise.task(),
                round,
                setting.scheme().roundType(round),
                promise.stage(),
                finality(promise, actual, steps),
                actual.state(),
                actual.span(),
                actual.missing(),
                actual.facts(),
                steps,
                Outlook.UNKNOWN,
                null,
                flags(actual, months));
    }

    /** A yearly figure is due in the settlement, whatever the deadline, and in no other round. */
    private Stage stage(Target target) {
        boolean settlement = setting.scheme().roundType(setting.round()) == RoundType.SETTLEMENT;
        if (indicator(target).frequency() == Frequency.YEAR) {
            return settlement ? Stage.DUE : Stage.NOT_DUE;
        }
        return setting.round().end().isBefore(target.deadline()) ? Stage.UNDER_WAY : Stage.DUE;
    }

    private Finality finality(Promise promise, Actual actual, List<Step> steps) {
        boolean flow = indicator(promise.target()).kind() == DataKind.FLOW;
        if (promise.stage() == Stage.DUE || actual.state() != DataState.PRESENT || !flow) {
            return Finality.OPEN;
        }
        Fraction gap = steps.stream()
                .filter(step -> step.name().equals(Quantity.GAP.chinese()))
                .map(Step::value)
                .findFirst()
                .orElseThrow();
        boolean strict = promise.test().strict();
        return switch (promise.test().kind()) {
            case AT_LEAST -> gap.signum() < (strict ? 0 : 1) ? Finality.REACHED : Finality.OPEN;
            case AT_MOST -> gap.signum() > (strict ? -1 : 0) ? Finality.BROKEN : Finality.OPEN;
            default -> Finality.OPEN;
        };
    }

    private static List<Reason> flags(Actual actual, Period months) {
        List<Reason> flags = new ArrayList<>(actual.flags());
        if (actual.state() == DataState.PRESENT && !actual.span().equals(months)) {
            flags.add(Reason.of("measure.flag.older", actual.span().words(), months.words()));
        }
        actual.facts().forEach(fact -> flag(fact, flags));
        return flags.stream().distinct().toList();
    }

    private static void flag(Fact fact, List<Reason> flags) {
        Achievement figure = fact.achievement();
        if (fact.role() == Role.CROSS_CHECK) {
            return;
        }
        if (fact.role() == Role.UNUSED) {
            String why = figure.answers()
                    ? figure.vintage().chinese()
                    : figure.status().chinese();
            flags.add(Reason.of("measure.flag.unused", figure.period().words(), why));
            return;
        }
        if (figure.status() == FigureStatus.DISPUTED) {
            flags.add(Reason.of("measure.flag.disputed", fact.role().chinese()));
        }
        if (figure.value() != null && figure.value().value().signum() == 0 && !figure.zeroReturn()) {
            flags.add(Reason.of("measure.flag.zero", figure.period().words()));
        }
        if (figure.vintage() != Vintage.FINAL) {
            flags.add(Reason.of("measure.flag.vintage", figure.vintage().chinese()));
        }
    }

    private Indicator indicator(Target target) {
        return setting.indicator(target.indicator());
    }

    /** From the deadline on, what was reached by the deadline is what counts; a yearly figure speaks of the year. */
    private Period months(Target target) {
        Round round = setting.round();
        boolean yearly = indicator(target).frequency() == Frequency.YEAR;
        boolean after = !yearly && round.end().isAfter(target.deadline());
        return Period.through(round.year(), after ? target.deadline().getMonthValue() : round.month());
    }

    private Optional<Schedule> schedule(Stage stage, Target target, Optional<Task> task) {
        if (stage == Stage.DUE) {
            return Optional.empty();
        }
        List<Fraction> own = task.map(Task::path).orElse(List.of());
        return Optional.of(new Schedule(own.isEmpty() ? setting.scheme().path() : own, target.deadline()));
    }
}
