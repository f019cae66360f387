package io.kaohe.report;

/**
 * Where a body stands among those it is placed with.
 *
 * @param fromFirst its place, 1 for the best
 * @param fromLast its place counted from the worst, which is 1
 * @param open whether it would be shared, and no place may be: a person decides who of those that share it goes first
 */
public record Place(int fromFirst, int fromLast, boolean open) {
    /** A place that is given. */
    public Place(int fromFirst, int fromLast) {
        this(fromFirst, fromLast, false);
    }
}
