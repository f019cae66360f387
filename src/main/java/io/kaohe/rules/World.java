package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Word;
import io.kaohe.report.Quantity;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a fact: a cell on each axis that some rule asks about, nothing on the others.
 *
 * @param cells never changed
 */
record World(SortedMap<Axis, Cell> cells) {
    /** Nothing is supposed. */
    static final World ANY = new World(Collections.unmodifiableSortedMap(new TreeMap<>(Axis.ORDER)));

    /** The same with one more cell. */
    World with(Axis axis, Cell cell) {
        SortedMap<Axis, Cell> more = new TreeMap<>(cells);
        more.put(axis, cell);
        return new World(Collections.unmodifiableSortedMap(more));
    }

    World with(Attribute attribute, String word) {
        return with(new Axis.Words(attribute), new Cell.Is(word));
    }

    /** The same without one of its axes. */
    World without(Axis axis) {
        SortedMap<Axis, Cell> fewer = new TreeMap<>(cells);
        fewer.remove(axis);
        return new World(Collections.unmodifiableSortedMap(fewer));
    }

    /** The same without these axes. */
    World without(Collection<Axis> axes) {
        SortedMap<Axis, Cell> fewer = new TreeMap<>(cells);
        fewer.keySet().removeAll(axes);
        return new World(Collections.unmodifiableSortedMap(fewer));
    }

    /** The same on these axes alone. */
    World on(Collection<Axis> axes) {
        SortedMap<Axis, Cell> some = new TreeMap<>(cells);
        some.keySet().retainAll(axes);
        return new World(Collections.unmodifiableSortedMap(some));
    }

    @Nullable
    Cell cell(Axis axis) {
        return cells.get(axis);
    }

    /** The word of the attribute; null where nothing is supposed of it. */
    @Nullable
    String word(Attribute attribute) {
        return cell(new Axis.Words(attribute)) instanceof Cell.Is is ? is.word() : null;
    }

    /** The term of the attribute, whose vocabulary this is; null where nothing is supposed of it, or something beside it. */
    <W extends Word> @Nullable W word(Attribute attribute, W[] vocabulary) {
        String word = word(attribute);
        int index = word == null ? -1 : attribute.vocabulary().indexOf(word);
        return index < 0 || index >= vocabulary.length ? null : vocabulary[index];
    }

    /** Whether it is supposed that the number is not there. */
    boolean lacks(Quantity quantity) {
        return cell(Axis.of(quantity)) instanceof Cell.Absent;
    }

    /** Whether it is supposed that the number is there. */
    boolean has(Quantity quantity) {
        return cell(Axis.of(quantity)) instanceof Cell.In;
    }

    /** Whether it is supposed that one of the numbers is there. */
    boolean hasAny(Set<Quantity> quantities) {
        return quantities.stream().anyMatch(this::has);
    }

    /** On which side of {@code number} the quantity lies; null where that is not known. */
    @Nullable
    Integer side(Quantity quantity, Fraction number) {
        return cell(Axis.of(quantity)) instanceof Cell.In in ? in.span().side(number) : null;
    }
}
