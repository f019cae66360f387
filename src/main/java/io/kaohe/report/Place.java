package io.kaohe.report;

/**
 * Where a body stands among those it is placed with.
 *
 * @param fromFirst its place, 1 for the best
 * @param fromLast its place counted from the worst, which is 1
 */
public record Place(int fromFirst, int fromLast) {}
