package io.kaohe.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The targets of a body, tallied while they are at hand: rules count them again and again, when those of a nation have long been
 * far away.
 */
final class Targets extends AbstractList<Standing> implements RandomAccess {
    private final Standing[] all;
    private final List<Tallied> tallies;

    private Targets(List<Standing> targets) {
        this.all = targets.toArray(Standing[]::new);
        this.tallies = List.copyOf(tallied());
    }

    /** These, in their order. */
    static Targets of(List<Standing> targets) {
        return targets instanceof Targets known ? known : new Targets(targets);
    }

    private List<Tallied> tallied() {
        Standing[] firsts = new Standing[all.length];
        int[] counts = new int[all.length];
        int sorts = 0;
        for (Standing standing : all) {
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

    @Override
    public Standing get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }
}
