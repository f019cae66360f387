package io.kaohe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the rules of one step said in a call, of one of those that they cannot tell apart: it is what they say of all others. For
 * any number of threads, of which each may hear the same.
 */
final class Heard {
    /** Few are looked at one by one: what all rules ask need not be known for them. */
    private static final int FEW = 200;

    /** So many are remembered; what comes after them is looked at batch by batch. */
    private static final int MOST = 20_000;

    private final Map<Object, List<String>> said = new ConcurrentHashMap<>();
    private final AtomicInteger seen = new AtomicInteger();

    /** Whether so many more make it worth to tell who is like whom. */
    boolean many(int more) {
        return seen.get() >= FEW || seen.addAndGet(more) >= FEW;
    }

    /**
     * Has said of each what rules say of one that is like it.
     *
     * @param alike tells who is like whom
     * @param rules look at those of whom nothing was heard yet, one of each
     */
    <S extends MeasuredSubject> void of(List<S> subjects, Alike alike, Rules<S> rules) {
        Map<Object, List<S>> unheard = new LinkedHashMap<>();
        for (S subject : subjects) {
            Object likeness = alike.likeness(subject);
            List<String> known = said.get(likeness);
            if (known == null) {
                unheard.computeIfAbsent(likeness, key -> new ArrayList<>()).add(subject);
            } else {
                subject.hear(known);
            }
        }
        rules.look(unheard.values().stream().map(same -> same.get(0)).toList());
        unheard.forEach((likeness, same) -> {
            List<String> spoken = List.copyOf(same.get(0).spoken());
            same.forEach(one -> one.hear(spoken));
            if (said.size() < MOST) {
                said.put(likeness, spoken);
            }
        });
    }

    /** Look at facts, and speak of them. */
    interface Rules<S> {
        void look(List<S> subjects);
    }
}
