package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the names of a formula stand for in one evaluation. */
public interface Values {
    /** The quantity in base units; null when it is absent. */
    @Nullable
    Fraction quantity(String name);

    /** The named number in force; empty when there is none. */
    Optional<Amount> number(String name);

    /** What is asked beyond the fact at hand, in base units; empty where it could not be established. */
    Optional<Fraction> reference(Reference reference);

    /** The table; empty when there is none. */
    Optional<Table> table(String name);

    /** The unit in which the target is measured; empty where it is not known. */
    default Optional<Unit> measure() {
        return Optional.empty();
    }
}
