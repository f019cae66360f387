package io.kaohe.measure;

import io.kaohe.facts.Body;
import io.kaohe.facts.Period;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.Stage;
import java.util.List;
import java.util.Optional;

/** Measures one target of one body, test by test. */
final class TargetMeasure {
    private final Setting setting;
    private final Calendar calendar;
    private final Outlooks outlooks;
    private final Flags flags;

    TargetMeasure(Setting setting) {
        this.setting = setting;
        this.calendar = new Calendar(setting);
        this.outlooks = new Outlooks(setting);
        this.flags = new Flags(setting);
    }

    List<Measurement> measure(Body body, Target target) {
        List<Test> tests = target.requirement().tests();
        if (tests.size() == 1) {
            return List.of(measure(body, target, tests.get(0)));
        }
        return tests.stream().map(test -> measure(body, target, test)).toList();
    }

    private Measurement measure(Body body, Target target, Test given) {
        Cell cell = new Cell(body, setting.indicator(target.indicator()));
        Optional<Task> task = Tasked.asks(given) ? setting.task(target, body) : Optional.empty();
        Test test = Tasked.test(given, cell.indicator(), task, setting.scheme());
        Question question = new Question(
                cell, target, test, task.orElse(null), calendar.stage(target, test), calendar.span(target, test));
        Steps steps = new Steps();
        Actual actual = actual(question, steps);
        Actual settled = question.stage() == Stage.DUE ? actual.settled(Finality.OPEN) : actual;
        return assemble(question, outlooks.with(question, settled, steps), steps);
    }

    /** The states that come before any figure, then the kind's own. */
    private Actual actual(Question question, Steps steps) {
        Period months = question.span().period();
        String doubt = question.target().doubt();
        if (doubt != null) {
            return Actual.none(DataState.DOUBTFUL, Reason.of("measure.missing.doubtful", doubt), months, List.of());
        }
        String name = question.indicator().name();
        Optional<DataState> excused = setting.figures().excused(question.cell(), months);
        if (excused.isPresent()) {
            return Actual.none(excused.get(), name, months, List.of());
        }
        if (Tasked.asks(question.test())) {
            return Actual.none(DataState.NO_TASK, name, months, List.of());
        }
        return Kind.of(question.test(), setting).measure(question, steps);
    }

    private Measurement assemble(Question question, Outlooks.Seen seen, Steps steps) {
        Actual actual = seen.actual();
        return new Measurement(
                question.body(),
                question.target(),
                question.indicator(),
                question.test(),
                question.task(),
                setting.round(),
                setting.roundType(),
                question.stage(),
                actual.finality(),
                actual.state(),
                actual.span(),
                actual.missing(),
                actual.facts(),
                steps.done(),
                seen.outlook(),
                actual.ruling(),
                flags.of(question, actual));
    }
}
