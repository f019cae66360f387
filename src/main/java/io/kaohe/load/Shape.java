package io.kaohe.load;

import java.util.List;

/** What may stand in a place: editors are told of it, and a document is translated by it. */
sealed interface Shape {
    /** Any text. */
    Value TEXT = new Value("any text", "文字", "");

    /** 是 or 否. */
    Truth TRUTH = new Truth();

    /**
     * A single value: text, date, number ...
     *
     * @param english how it is written, for programmers
     * @param chinese the same, for those who write files
     * @param pattern the regular expression of all texts that it may be; empty where that is not said here
     */
    record Value(String english, String chinese, String pattern) implements Shape {}

    /** One of these words. */
    record OneOf(List<Term> terms) implements Shape {
        public OneOf {
            terms = List.copyOf(terms);
        }
    }

    /** 是 or 否, in a document true or false. */
    record Truth() implements Shape {}

    /** A list. */
    record ListOf(Shape item) implements Shape {}

    /** Keys and values by a table of keys. */
    record Table(Keys keys) implements Shape {}

    /** Keys that the author names, with values of one shape. */
    record Named(Shape value) implements Shape {}

    /** One of these shapes. */
    record Either(List<Shape> shapes) implements Shape {
        public Either {
            shapes = List.copyOf(shapes);
        }
    }
}
