package io.kaohe.rules;

import io.kaohe.report.Quantity;
import java.util.Comparator;

/** One thing that conditions ask about: an attribute, or a number. Two that are not the same are taken to move freely, but for what {@link Possible} knows. */
sealed interface Axis {
    /** Words before numbers, each in the order of the vocabulary, then what is counted. */
    Comparator<Axis> ORDER = (one, other) -> compare(one, other);

    /** An attribute. */
    record Words(Attribute attribute) implements Axis {}

    /** A quantity, or what counts items or events. */
    record Size(Term term) implements Axis {}

    /** By how much one quantity is above another. */
    record Apart(Quantity left, Quantity right) implements Axis {}

    /** The quantity itself. */
    static Axis of(Quantity quantity) {
        return new Size(new Term.Measure(quantity));
    }

    private static int compare(Axis one, Axis other) {
        if (one instanceof Words words && other instanceof Words others) {
            return words.attribute().compareTo(others.attribute());
        }
        if (one instanceof Size size && other instanceof Size another) {
            return compare(size.term(), another.term());
        }
        if (one instanceof Apart apart && other instanceof Apart another) {
            int left = apart.left().compareTo(another.left());
            return left == 0 ? apart.right().compareTo(another.right()) : left;
        }
        return Integer.compare(rank(one), rank(other));
    }

    private static int compare(Term one, Term other) {
        if (one instanceof Term.Measure measure && other instanceof Term.Measure another) {
            return measure.quantity().compareTo(another.quantity());
        }
        boolean first = one instanceof Term.Measure;
        boolean second = other instanceof Term.Measure;
        return first == second ? one.toString().compareTo(other.toString()) : first ? -1 : 1;
    }

    private static int rank(Axis axis) {
        return axis instanceof Words ? 0 : axis instanceof Size ? 1 : 2;
    }
}
