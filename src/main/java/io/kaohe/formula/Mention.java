package io.kaohe.formula;

import io.kaohe.facts.Unit;
import io.kaohe.report.Reference;
import java.util.List;

/**
 * A name in the formula's text, from {@code start} to before {@code end}, with the unit it had when it was read.
 *
 * @param references what it asks of others
 */
record Mention(Kind kind, String name, int start, int end, Unit unit, List<Reference> references) {
    /** Copies the list. */
    Mention {
        references = List.copyOf(references);
    }

    /** A name that asks nothing of others. */
    Mention(Kind kind, String name, int start, int end, Unit unit) {
        this(kind, name, start, end, unit, List.of());
    }

    enum Kind {
        QUANTITY,
        NUMBER,
        TABLE,

        /** What is asked of others; {@code name} is the indicator, or empty. */
        REFERENCE,

        /** A quantity between the group's worst and best, which are its references. */
        EFFICACY
    }
}
