package io.kaohe.report;

import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a body, tallied while they are at hand: rules count them again and again, when those of a nation have long been
 * far away.
 */
public final class Targets extends AbstractList<Standing> implements RandomAccess {
    private final int size;
    private final List<Standing> all;
    private final List<Tallied> tallies;
    private final @Nullable Round round;
    private final @Nullable RoundType roundType;

    private Targets(List<Standing> atHand, List<Standing> all) {
        Measurement first = atHand.isEmpty() ? null : atHand.get(0).judgement().measurement();
        this.size = atHand.size();
        this.all = all;
        this.tallies = List.copyOf(tallied(atHand));
        this.round = first == null ? null : first.round();
        this.roundType = first == null ? null : first.roundType();
    }

    /** These, in their order. */
    static Targets of(List<Standing> targets) {
        return targets instanceof Targets known ? known : new Targets(targets, List.copyOf(targets));
    }

    /**
     * These, of which only what is counted is kept. Millions would fill the memory, and most are never read one by one.
     *
     * @param again answers the same again when somebody reads them
     */
    public static Targets forgetting(List<Standing> atHand, Supplier<List<Standing>> again) {
        return new Targets(atHand, new Deferred<>(again));
    }

    private static List<Tallied> tallied(List<Standing> all) {
        Standing[] firsts = new Standing[all.size()];
        int[] counts = new int[all.size()];
        int sorts = 0;
        // By index: every check of a nation is counted, and an iterator costs more than what it finds.
        for (int each = 0; each < all.size(); each++) {
            Standing standing = all.get(each);
            if (standing.judgement().measurement().target().scored()) {
                int at = 0;
                while (at < sorts && !Tallied.alike(firsts[at], standing)) {
                    at++;
                }
                firsts[at] = standing;
                counts[at]++;
                sorts = Math.max(sorts, at + 1);
            }
        }
        List<Tallied> found = new ArrayList<>(sorts);
        for (int at = 0; at < sorts; at++) {
            found.add(Tallied.of(firsts[at], counts[at]));
        }
        return found;
    }

    List<Tallied> tallies() {
        return tallies;
    }

    Round round() {
        return Objects.requireNonNull(round);
    }

    RoundType roundType() {
        return Objects.requireNonNull(roundType);
    }

    @Override
    public Standing get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
