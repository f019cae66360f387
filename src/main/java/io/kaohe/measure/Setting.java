package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.PeerGroup;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An assessment at a round, with its parts found by id. */
final class Setting {
    private final Assessment assessment;
    private final Round round;
    private final Map<String, Indicator> indicators;
    private final Map<String, Body> bodies;

    Setting(Assessment assessment, Round round) {
        this.assessment = assessment;
        this.round = round;
        this.indicators =
                assessment.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        this.bodies = assessment.bodies().stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }

    Scheme scheme() {
        return assessment.scheme();
    }

    Round round() {
        return round;
    }

    Indicator indicator(String id) {
        return Objects.requireNonNull(indicators.get(id), id);
    }

    /** The number in force for a body: of the rows for it, the one with the latest first day that has come. */
    Optional<Task> task(Target target, Body body) {
        return assessment.tasks().stream()
                .filter(task -> task.target().equals(target.id()) && task.body().equals(body.id()))
                .filter(task -> task.since() == null || !task.since().isAfter(round.end()))
                .max(Comparator.comparing(Task::since, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** Those a body is ranked among, itself included: the peer group that the target was given to, else all under the same parent. */
    List<Body> peers(Target target, Body body) {
        Optional<PeerGroup> group = assessment.groups().stream()
                .filter(candidate -> candidate.id().equals(target.group()))
                .findFirst();
        if (group.isPresent()) {
            return group.get().members().stream()
                    .map(id -> Objects.requireNonNull(bodies.get(id), id))
                    .toList();
        }
        return assessment.bodies().stream()
                .filter(peer -> Objects.equals(peer.parent(), body.parent()))
                .toList();
    }
}
