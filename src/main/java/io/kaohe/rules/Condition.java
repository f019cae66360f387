package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Quantity;
import java.util.List;

/** A condition, understood. */
sealed interface Condition {
    /** 〔量〕不低于〔量、数或【名】〕. */
    record Compare(Quantity left, Relation relation, Side right) implements Condition {}

    /** 〔属性〕属于「…」; {@code denied} for 不是 and 不属于. */
    record Among(Attribute attribute, boolean denied, List<String> values) implements Condition {
        /** Copies the list. */
        public Among {
            values = List.copyOf(values);
        }
    }

    /** The right side of a comparison. */
    sealed interface Side {}

    /** Another quantity. */
    record Measure(Quantity quantity) implements Side {}

    /** A number as written, in base units. */
    record Literal(Fraction value) implements Side {}

    /** A named number, with the opposite sign when {@code negative}. */
    record Named(String name, boolean negative) implements Side {}
}
