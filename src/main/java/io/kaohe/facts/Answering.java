package io.kaohe.facts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who answers for which targets. Targets given to the same class of bodies, however large, share one set of them. */
public final class Answering {
    private final List<Target> targets;
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final List<Set<String>> classes;
    private final Map<BitSet, List<Target>> own = new ConcurrentHashMap<>();

    /** @param targets in the plan's order */
    public Answering(List<Target> targets) {
        this.targets = List.copyOf(targets);
        Map<List<String>, Set<String>> found = new LinkedHashMap<>();
        for (Target target : targets) {
            bodies.put(target.id(), found.computeIfAbsent(target.bodies(), all -> new HashSet<>(all)));
        }
        this.classes = List.copyOf(found.values());
    }

    /** The targets of a body, in the plan's order: one list for all bodies that answer for the same. */
    public List<Target> of(Body body) {
        BitSet member = new BitSet(classes.size());
        for (int at = 0; at < classes.size(); at++) {
            member.set(at, classes.get(at).contains(body.id()));
        }
        return own.computeIfAbsent(
                member,
                key -> targets.stream().filter(target -> answers(body, target)).toList());
    }

    /** Whether the body answers for the target. */
    public boolean answers(Body body, Target target) {
        return bodies.getOrDefault(target.id(), Set.of()).contains(body.id());
    }
}
