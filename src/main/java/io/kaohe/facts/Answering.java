package io.kaohe.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who answers for which targets. Targets given to the same class of bodies, however large, share one set of them. */
public final class Answering {
    private final List<Target> targets;
    private final Map<String, Set<String>> bodies = new HashMap<>();

    /** @param targets in the plan's order */
    public Answering(List<Target> targets) {
        this.targets = List.copyOf(targets);
        Map<List<String>, Set<String>> classes = new HashMap<>();
        for (Target target : targets) {
            bodies.put(target.id(), classes.computeIfAbsent(target.bodies(), all -> new HashSet<>(all)));
        }
    }

    /** The targets of a body, in the plan's order. Neighbours are often given to the same class. */
    @SuppressWarnings("ReferenceEquality") // there is one set a class
    public List<Target> of(Body body) {
        List<Target> own = new ArrayList<>();
        Set<String> before = Set.of();
        boolean answers = false;
        for (Target target : targets) {
            Set<String> all = bodies.getOrDefault(target.id(), Set.of());
            answers = all == before ? answers : all.contains(body.id());
            before = all;
            if (answers) {
                own.add(target);
            }
        }
        return own;
    }

    /** Whether the body answers for the target. */
    public boolean answers(Body body, Target target) {
        return bodies.getOrDefault(target.id(), Set.of()).contains(body.id());
    }
}
