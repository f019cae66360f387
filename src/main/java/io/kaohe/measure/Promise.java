package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Stage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of every body that promised the same: one test of a target, and the months that should be answered for. */
final class Promise {
    private final Target target;
    private final Indicator indicator;
    private final Test test;
    private final @Nullable Task task;
    private final Stage stage;
    private final Span span;
    private volatile @Nullable Held held;

    private Promise(Target target, Indicator indicator, Test test, @Nullable Task task, Stage stage, Span span) {
        this.target = target;
        this.indicator = indicator;
        this.test = test;
        this.task = task;
        this.stage = stage;
        this.span = span;
    }

    Target target() {
        return target;
    }

    Indicator indicator() {
        return indicator;
    }

    Test test() {
        return test;
    }

    @Nullable
    Task task() {
        return task;
    }

    Stage stage() {
        return stage;
    }

    Span span() {
        return span;
    }

    /** What a test of a target asks in a round; with the body's own number where the task table sets it. */
    static Promise of(Target target, Test given, @Nullable Task task, Promises promises) {
        Calendar calendar = promises.calendar();
        Indicator indicator = promises.indicator(target.indicator());
        Test test = Tasked.test(given, indicator, Optional.ofNullable(task), promises.scheme());
        return new Promise(target, indicator, test, task, calendar.stage(target, test), calendar.span(target, test));
    }

    /** Another test asked of the same. */
    Promise of(Test other) {
        return new Promise(target, indicator, other, task, stage, span);
    }

    /** The same at another time. */
    Promise at(Stage otherStage, Span otherSpan) {
        return new Promise(target, indicator, test, task, otherStage, otherSpan);
    }

    /** A number that was promised. */
    Operand promised(String name, Amount amount) {
        return promised(name, amount.inBase(), amount.unit());
    }

    /** A number that follows from the words of the promise. */
    Operand promised(String name, Fraction value, Unit unit) {
        return Steps.given(name, value, unit, task == null ? target.source() : task.source());
    }

    /** What numbers of an indicator are held against. */
    private record Held(Indicator indicator, Optional<Yardstick> yardstick) {}

    /**
     * What a number of the indicator is held against; empty where the indicator lacks the tolerance that the test needs.
     */
    @SuppressWarnings("ReferenceEquality") // the directory has one of each; another is asked anew
    Optional<Yardstick> yardstick(Indicator indicator) {
        Held known = held;
        if (known == null || known.indicator() != indicator) {
            known = new Held(indicator, Yardstick.of(this, indicator));
            held = known;
        }
        return known.yardstick();
    }
}
