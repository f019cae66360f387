package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
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
 * @param target what was promised
 * @param test the test, with the body's own number when the task table sets it
 * @param task the row of the task table that sets the number; null when the plan does
 * @param stage where the round stands to the deadline
 * @param span the months that should be answered for
 */
record Question(
        Cell cell, Target target, Test test, @Nullable Task task, Stage stage, Span span) {
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
        return new Question(other, target, test, task, stage, span);
    }

    /** Another test asked of the same. */
    Question of(Test other) {
        return new Question(cell, target, other, task, stage, span);
    }

    /** A number that was promised. */
    Operand promised(String name, Amount amount) {
        return promised(name, amount.inBase(), amount.unit());
    }

    /** A number that follows from the words of the promise. */
    Operand promised(String name, Fraction value, Unit unit) {
        Source source = task == null ? target.source() : task.source();
        return Steps.given(name, value, unit, source);
    }

    /** What is to be established of the cell; {@code unit} is that of a change. */
    Wanted wanted(Facet facet, Label label) {
        return new Wanted(cell, target, facet, label);
    }

    /** What was reached, as rules name it; a place has a name of its own besides. */
    Wanted actual(Facet facet) {
        Quantity name = facet instanceof Facet.Place ? Quantity.PLACE : Quantity.ACTUAL;
        return wanted(facet, new Label(cell.name(), name.chinese()));
    }

    /** What is due when; empty from the deadline on. */
    Optional<Schedule> schedule(Scheme scheme) {
        if (stage == Stage.DUE) {
            return Optional.empty();
        }
        List<Fraction> own = task == null ? List.of() : task.path();
        return Optional.of(new Schedule(own.isEmpty() ? scheme.path() : own, target.deadline()));
    }
}
