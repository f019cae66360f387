package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import io.kaohe.formula.Values;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the names of a formula stand for where it looks at a step's fact. */
record SubjectValues(Subject subject) implements Values {
    @Override
    public @Nullable Fraction quantity(String name) {
        Quantity quantity = Quantity.named(name);
        return quantity == null ? null : subject.value(quantity);
    }

    @Override
    public Optional<Amount> number(String name) {
        return subject.numbers().find(name);
    }

    @Override
    public Optional<Fraction> reference(Reference reference) {
        return subject.reference(reference);
    }

    @Override
    public Optional<Table> table(String name) {
        return subject.numbers().table(name);
    }

    @Override
    public Optional<Unit> measure() {
        return subject instanceof MeasuredSubject measured
                ? measured.measurement().step(Quantity.ACTUAL).map(Step::unit)
                : Optional.empty();
    }
}
