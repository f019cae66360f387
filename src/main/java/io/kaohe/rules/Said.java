package io.kaohe.rules;

import io.kaohe.report.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys of the rules that spoke of a fact, and of all that are like it. Immutable but for what was looked up already. */
final class Said {
    /** No rule spoke. */
    static final Said NOTHING = new Said(List.of());

    private final List<String> keys;
    private volatile @Nullable List<Rule> rules;
    private volatile @Nullable Review review;

    private Said(List<String> keys) {
        this.keys = keys;
    }

    /** These, and one that spoke later. */
    Said and(String key) {
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return new Said(List.copyOf(more));
    }

    List<String> keys() {
        return keys;
    }

    /**
     * The rules themselves.
     *
     * @param keyed all there are, by key; the same whenever it is asked
     */
    List<Rule> rules(Map<String, Rule> keyed) {
        List<Rule> known = rules;
        if (known == null) {
            known = keys.stream()
                    .map(key -> Objects.requireNonNull(keyed.get(key), key))
                    .toList();
            rules = known;
        }
        return known;
    }

    /**
     * What a target's review comes to by it.
     *
     * @param making makes the same whenever it is asked
     */
    Review review(Supplier<Review> making) {
        Review known = review;
        if (known == null) {
            known = making.get();
            review = known;
        }
        return known;
    }
}
