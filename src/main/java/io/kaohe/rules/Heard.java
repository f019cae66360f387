package io.kaohe.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the rules of one step said of one of those that they cannot tell apart: it is what they say of all others, whatever call
 * these belong to. For any number of threads, of which each may hear the same.
 */
final class Heard {
    /** So many are remembered; what comes after them is looked at batch by batch. */
    private static final int MOST = 20_000;

    private final Supplier<Optional<Alike>> alike;
    private final Map<Object, Said> said = new ConcurrentHashMap<>();
    private final Few few = new Few();

    /** @param alike tells who is like whom; empty where nobody can */
    Heard(Supplier<Optional<Alike>> alike) {
        this.alike = alike;
    }

    /**
     * Has said of each what rules say of one that is like it.
     *
     * @param rules look at those of whom nothing was heard yet, one of each
     */
    <S extends Subject> void of(List<S> subjects, Rules<S> rules) {
        Optional<Alike> likeness = few.passed(subjects.size()) ? alike.get() : Optional.empty();
        if (likeness.isPresent()) {
            of(subjects, likeness.get(), rules);
        } else {
            rules.look(subjects);
        }
    }

    private <S extends Subject> void of(List<S> subjects, Alike likeness, Rules<S> rules) {
        Map<Object, List<S>> unheard = new LinkedHashMap<>();
        for (S subject : subjects) {
            Object like = likeness.likeness(subject);
            Said known = said.get(like);
            if (known == null) {
                unheard.computeIfAbsent(like, key -> new ArrayList<>()).add(subject);
            } else {
                subject.hear(known);
            }
        }
        if (!unheard.isEmpty()) {
            rules.look(unheard.values().stream().map(same -> same.get(0)).toList());
            unheard.forEach(this::remember);
        }
    }

    private <S extends Subject> void remember(Object like, List<S> same) {
        Said spoken = same.get(0).said();
        same.forEach(one -> one.hear(spoken));
        if (said.size() < MOST) {
            said.put(like, spoken);
        }
    }

    /** Look at facts, and speak of them. */
    interface Rules<S> {
        void look(List<S> subjects);
    }
}
