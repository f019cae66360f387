package io.kaohe.rules;

/** A place on an axis that no rule divides further. */
sealed interface Cell {
    /** What could not be established. */
    Cell ABSENT = new Absent();

    /** A word; empty text stands for all that no rule names. */
    record Is(String word) implements Cell {}

    /** Numbers that no rule tells apart. */
    record In(Span span) implements Cell {}

    /** No number. */
    record Absent() implements Cell {}
}
