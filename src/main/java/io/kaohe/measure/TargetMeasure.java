package io.kaohe.measure;

import io.kaohe.facts.Body;
import io.kaohe.facts.Period;
import io.kaohe.facts.Target;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantities;
import io.kaohe.report.Reason;
import io.kaohe.report.Stage;
import io.kaohe.report.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures one target of one body, test by test. */
final class TargetMeasure {
    private final Setting setting;
    private final Outlooks outlooks;
    private final Flags flags;
    private final @Nullable Tracing tracing;

    /** @param tracing tells later what is read seldom; null to write everything down at once */
    TargetMeasure(Setting setting, @Nullable Tracing tracing) {
        this.setting = setting;
        this.tracing = tracing;
        this.outlooks = new Outlooks(setting);
        this.flags = new Flags(setting);
    }

    /** A measurement for each test of the target's requirement, in their order. */
    List<Measurement> measure(Body body, Target target) {
        return measure(body, setting.promises().of(target));
    }

    /** A measurement for each, in their order. */
    List<Measurement> measure(Body body, List<Promise> promises) {
        List<Measurement> measurements = new ArrayList<>(promises.size());
        for (int at = 0; at < promises.size(); at++) {
            measurements.add(measure(body, promises.get(at)));
        }
        return measurements;
    }

    private Measurement measure(Body body, Promise promise) {
        Question question = question(body, promise);
        Tracing later = tracing;
        Steps steps = later == null ? Steps.written() : Steps.unwritten();
        Outlooks.Seen seen = seen(question, steps);
        Trace trace =
                later == null ? Trace.of(told(question, seen.actual(), steps)) : new Trace(later.of(body, promise));
        return measurement(question, seen, steps.quantities(), trace);
    }

    /** What a measurement rests on and how its numbers come about. */
    Trace.Told told(Body body, Promise promise) {
        Question question = question(body, promise);
        Steps steps = Steps.written();
        return told(question, seen(question, steps).actual(), steps);
    }

    private Question question(Body body, Promise promise) {
        Cell cell = new Cell(body, promise.indicator());
        if (!Tasked.asks(promise.test())) {
            return new Question(cell, promise);
        }
        Target target = promise.target();
        return setting.task(target, body)
                .map(task -> new Question(cell, setting.promises().of(target, promise.test(), task)))
                .orElseGet(() -> new Question(cell, promise));
    }

    private Outlooks.Seen seen(Question question, Steps steps) {
        Actual actual = actual(question, steps);
        Actual settled = question.stage() == Stage.DUE ? actual.settled(Finality.OPEN) : actual;
        return outlooks.with(question, settled, steps);
    }

    private Trace.Told told(Question question, Actual actual, Steps steps) {
        return new Trace.Told(actual.facts(), steps.done(), flags.of(question, actual));
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

    private Measurement measurement(Question question, Outlooks.Seen seen, Quantities quantities, Trace trace) {
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
                quantities,
                seen.outlook(),
                actual.ruling(),
                trace);
    }
}
