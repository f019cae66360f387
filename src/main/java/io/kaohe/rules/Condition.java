package io.kaohe.rules;

import java.util.List;

/** A condition, understood. */
sealed interface Condition {
    /** 〔量〕不低于〔量、数或【名】〕, and what counts items or events. */
    record Compare(Term left, Relation relation, Term right) implements Condition {}

    /** 〔属性〕属于「…」; {@code denied} for 不是 and 不属于. */
    record Among(Attribute attribute, boolean denied, List<String> values) implements Condition {
        /** Copies the list. */
        public Among {
            values = List.copyOf(values);
        }
    }
}
