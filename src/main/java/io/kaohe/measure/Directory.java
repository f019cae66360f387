package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who belongs together, and what is set or decided of whom, found without looking through all of it. */
final class Directory {
    private final List<Body> bodies;
    private final Map<String, List<Body>> groups;
    private final Map<String, List<Task>> tasks;
    private final Map<String, List<Ruling>> rulings;
    private volatile @Nullable Map<Optional<String>, List<Body>> siblings;

    Directory(Assessment assessment) {
        this.groups = assessment.groups().isEmpty() ? Map.of() : groups(assessment);
        this.bodies = assessment.bodies();
        this.tasks = by(Task::body, assessment.tasks());
        this.rulings = by(Ruling::body, assessment.rulings());
    }

    private static <T> Map<String, List<T>> by(Function<T, String> body, List<T> all) {
        return all.isEmpty() ? Map.of() : all.stream().collect(Collectors.groupingBy(body));
    }

    private static Map<String, List<Body>> groups(Assessment assessment) {
        Map<String, Body> bodies =
                assessment.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return assessment.groups().stream()
                .collect(Collectors.toMap(
                        PeerGroup::id,
                        group -> group.members().stream()
                                .map(id -> Objects.requireNonNull(bodies.get(id), id))
                                .toList()));
    }

    /** The rows of the task table for a body, in their order. */
    List<Task> tasks(Body body) {
        return tasks.isEmpty() ? List.of() : tasks.getOrDefault(body.id(), List.of());
    }

    /** What people decided of a body, in file order. */
    List<Ruling> rulings(Body body) {
        return rulings.isEmpty() ? List.of() : rulings.getOrDefault(body.id(), List.of());
    }

    /** The peer group that a target was given to, else all under the same parent; the body itself included. */
    List<Body> peers(Target target, Body body) {
        List<Body> group = target.group() == null ? null : groups.get(target.group());
        return group == null ? siblings().getOrDefault(Optional.ofNullable(body.parent()), List.of()) : group;
    }

    /** Most plans rank nobody. */
    private Map<Optional<String>, List<Body>> siblings() {
        Map<Optional<String>, List<Body>> known = siblings;
        if (known == null) {
            known = bodies.stream().collect(Collectors.groupingBy(body -> Optional.ofNullable(body.parent())));
            siblings = known;
        }
        return known;
    }
}
