package io.kaohe.rules;

import java.util.List;
import java.util.stream.Stream;

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

    /** …；或者…: at least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** What it is made of: itself, or what may hold in its place. */
    default Stream<Condition> plain() {
        return this instanceof Any any ? any.conditions().stream() : Stream.of(this);
    }
}
