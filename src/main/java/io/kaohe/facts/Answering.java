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
    private final List<Set<String>> all;

    /** @param targets in the plan's order */
    public Answering(List<Target> targets) {
        this.targets = List.copyOf(targets);
        Map<List<String>, Set<String>> classes = new HashMap<>();
        for (Target target : targets) {
            bodies.put(target.id(), classes.computeIfAbsent(target.bodies(), ids -> new HashSet<>(ids)));
        }
        this.all = List.copyOf(classes.values());
    }

    /** The targets of a body, in the plan's order: the same list for all that answer for every one. Neighbours are often given to the same class. */
    @SuppressWarnings("ReferenceEquality") // there is one set a class
    public List<Target> of(Body body) {
        if (everything(body)) {
            return targets;
        }
        List<Target> own = new ArrayList<>();
        Set<String> before = Set.of();
        boolean answers = false;
        for (Target target : targets) {
            Set<String> asked = bodies.getOrDefault(target.id(), Set.of());
            answers = asked == before ? answers : asked.contains(body.id());
            before = asked;
            if (answers) {
                own.add(target);
            }
        }
        return own;
    }

    private boolean everything(Body body) {
        // By index: this is asked for every body of a nation, and an iterator costs more than what it finds.
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).contains(body.id())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the body answers for the target. */
    public boolean answers(Body body, Target target) {
        return bodies.getOrDefault(target.id(), Set.of()).contains(body.id());
    }
}
