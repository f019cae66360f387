package io.kaohe.formula;

import io.kaohe.facts.Unit;

/** A name in the formula's text, from {@code start} to before {@code end}, with the unit it had when it was read. */
record Mention(Kind kind, String name, int start, int end, Unit unit) {
    enum Kind {
        QUANTITY,
        NUMBER,
        TABLE
    }
}
