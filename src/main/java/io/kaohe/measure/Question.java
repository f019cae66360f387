package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one body: one test of one of its targets.
 *
 * @param cell whose figures of what
 * @param promise what is asked
 */
record Question(Cell cell, Promise promise) {
    Target target() {
        return promise.target();
    }

    Test test() {
        return promise.test();
    }

    @Nullable
    Task task() {
        return promise.task();
    }

    Stage stage() {
        return promise.stage();
    }

    Span span() {
        return promise.span();
    }

    Optional<Yardstick> yardstick() {
        return promise.yardstick(indicator());
    }

    Body body() {
        return cell.body();
    }

    Indicator indicator() {
        return cell.indicator();
    }

    boolean flow() {
        return indicator().kind() == DataKind.FLOW;
    }

    boolean stock() {
        return indicator().kind() == DataKind.STOCK;
    }

    /** The same asked of another cell. */
    Question of(Cell other) {
        return new Question(other, promise);
    }

    /** Another test asked of the same. */
    Question of(Test other) {
        return new Question(cell, promise.of(other));
    }

    /** A number that was promised. */
    Operand promised(String name, Amount amount) {
        return promise.promised(name, amount);
    }

    /** A number that follows from the words of the promise. */
    Operand promised(String name, Fraction value, Unit unit) {
        return promise.promised(name, value, unit);
    }

    /** What is to be established of the cell; {@code unit} is that of a change. */
    Wanted wanted(Facet facet, Label label) {
        return new Wanted(cell, target(), facet, label);
    }

    /** What was reached, as rules name it; a place has a name of its own besides. */
    Wanted actual(Facet facet) {
        Quantity name = facet instanceof Facet.Place ? Quantity.PLACE : Quantity.ACTUAL;
        return wanted(facet, new Label(cell.name(), name.chinese()));
    }

    /** What is due when; empty from the deadline on. */
    Optional<Schedule> schedule(Scheme scheme) {
        if (stage() == Stage.DUE) {
            return Optional.empty();
        }
        Task task = task();
        List<Fraction> own = task == null ? List.of() : task.path();
        return Optional.of(new Schedule(own.isEmpty() ? scheme.path() : own, target().deadline()));
    }
}
