package io.kaohe.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entries in their order, the best first: how many are ahead of one is then found without looking at everybody.
 *
 * @param entries in that order
 */
record Sorted<T>(List<T> entries, Comparator<T> order) {
    static <T> Sorted<T> of(Stream<T> entries, Comparator<T> order) {
        return new Sorted<>(entries.sorted(order).toList(), order);
    }

    /** One more than those that are better, or counted from the back those that are worse. */
    long place(T own, boolean fromTheBack) {
        int better = ahead(own, 0, false);
        return 1L + (fromTheBack ? entries.size() - ahead(own, better, true) : better);
    }

    /** Who stands alone is not the first of anything. */
    boolean ranks() {
        return entries.size() > 1;
    }

    /** How many come before one, or with {@code level} before or level with it. */
    private int ahead(T own, int from, boolean level) {
        int low = from;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(entries.get(middle), own);
            if (compared < 0 || (level && compared == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
