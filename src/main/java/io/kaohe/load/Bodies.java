package io.kaohe.load;

import io.kaohe.facts.Body;
import io.kaohe.facts.PeerGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The bodies and peer groups of an assessment. */
record Bodies(Names<Body> bodies, Names<PeerGroup> groups, Problems problems) {
    /**
     * Who answers for a target.
     *
     * @param bodies ids in the order of the bodies file
     * @param group the peer group it was given to
     */
    record Answering(List<String> bodies, @Nullable String group) {
        static final Answering NOBODY = new Answering(List.of(), null);
    }

    static Bodies none(Problems problems) {
        return new Bodies(
                new Names<>("load.body.unknown", problems, Body::name),
                new Names<>("load.answering.unknown", problems),
                problems);
    }

    /** Some of the ids could not be read. */
    void incomplete() {
        bodies.incomplete();
        groups.incomplete();
    }

    /** The assessed bodies behind 单位: a body, the members of a peer group, or those of a category. */
    Answering answering(Node.Text reference) {
        String name = reference.text();
        PeerGroup group = groups.find(name);
        if (groups.has(name) && group == null) {
            return Answering.NOBODY;
        }
        Predicate<Body> chosen;
        if (bodies.has(name)) {
            chosen = body -> body.id().equals(name);
        } else if (group != null) {
            Set<String> members = Set.copyOf(group.members());
            chosen = body -> members.contains(body.id());
        } else {
            chosen = body -> name.equals(body.category());
        }
        List<Body> named = bodies.all().stream().filter(chosen).toList();
        List<String> answering =
                named.stream().filter(Body::assessed).map(Body::id).toList();
        if (named.isEmpty() && bodies.complete()) {
            problems.unknown("load.answering.unknown", reference.at(), name, names());
        } else if (answering.isEmpty() && bodies.complete()) {
            problems.add("load.answering.nobody", reference.at(), name);
        }
        return new Answering(answering, group == null ? null : group.id());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(bodies.ids());
        names.addAll(groups.ids());
        bodies.all().stream()
                .map(Body::category)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(names::add);
        return names;
    }
}
