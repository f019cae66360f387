package io.kaohe;

import java.util.ArrayList;
import java.util.List;

/** So many bodies are judged at a time: enough that they share the cost of a working memory, few enough that it stays small. */
final class Batches {
    private static final int SIZE = 10;

    private Batches() {}

    /** The same in their order, some at a time. */
    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            batches.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return batches;
    }
}
