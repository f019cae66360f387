package io.kaohe.load;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ladders of the scheme, for targets to stand on.
 *
 * @param complete whether the scheme could be read whole, so that a ladder or stage it lacks can be called unknown
 */
record Ladders(Collection<Ladder> all, boolean complete, Problems problems) {
    Ladders(Known known) {
        this(known.scheme().ladders().values(), known.schemeRead(), known.problems());
    }

    /** The ladder of that name in a {@code scheme.yaml}; names of one rung stand in one item, with a slash between them. */
    static Ladder read(String name, Node node, Problems problems) {
        List<List<String>> rungs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Node.Text> items = SchemeKeys.RUNGS.reader().read(name, node, problems);
        for (Node.Text item : items == null ? List.<Node.Text>of() : items) {
            List<String> names = new ArrayList<>();
            for (String part : List.of(item.text().split("/", -1))) {
                String stage = part.strip();
                if (stage.isEmpty()) {
                    problems.add("load.ladder.rung", item.at(), item.text());
                } else if (seen.add(stage)) {
                    names.add(stage);
                } else {
                    problems.add("load.ladder.twice", item.at(), stage, name);
                }
            }
            rungs.add(names);
        }
        if (items != null && items.isEmpty()) {
            problems.add("load.value.empty", node.at(), name);
        }
        return new Ladder(name, rungs);
    }

    /**
     * The name of the ladder on which the stages of the requirement stand; null when it asks for none, or after a problem.
     *
     * @param named the ladder as the plan names it; null when it leaves that to the stages
     * @param at where the requirement stands
     */
    @Nullable
    String of(Requirement requirement, Node.@Nullable Text named, Source at) {
        List<String> stages = requirement.tests().stream()
                .filter(Test.Stage.class::isInstance)
                .map(test -> ((Test.Stage) test).stage())
                .toList();
        if (stages.isEmpty()) {
            if (named != null) {
                problems.add("load.ladder.idle", named.at(), named.text());
            }
            return null;
        }
        return named == null ? holding(stages, at) : named(named, stages, at);
    }

    private @Nullable String named(Node.Text name, List<String> stages, Source at) {
        Ladder ladder = all.stream()
                .filter(known -> known.name().equals(name.text()))
                .findFirst()
                .orElse(null);
        if (ladder != null) {
            stages.forEach(stage -> look(stage, List.of(ladder), at));
            return ladder.name();
        }
        if (complete) {
            List<String> names = all.stream().map(Ladder::name).toList();
            problems.unknown("load.ladder.unknown", name.at(), name.text(), names);
        }
        return null;
    }

    /** The only ladder that holds every stage. */
    private @Nullable String holding(List<String> stages, Source at) {
        List<Ladder> left = List.copyOf(all);
        for (String stage : stages) {
            look(stage, left, at);
            left = left.stream()
                    .filter(ladder -> ladder.rung(stage).isPresent())
                    .toList();
        }
        if (left.size() > 1) {
            String names = String.join("、", left.stream().map(Ladder::name).toList());
            problems.add("load.ladder.several", at, stages.get(0), names);
        }
        return left.size() == 1 ? left.get(0).name() : null;
    }

    /** Tells that none of the ladders has the stage, if none has. */
    private void look(String stage, List<Ladder> ladders, Source at) {
        if (complete && ladders.stream().noneMatch(ladder -> ladder.rung(stage).isPresent())) {
            List<String> stages = ladders.stream()
                    .flatMap(ladder -> ladder.stages().stream())
                    .distinct()
                    .toList();
            problems.unknown("load.stage.unknown", at, stage, stages);
        }
    }

    /** Tells that the stage of a figure stands on none of these ladders, if it is so. */
    void look(Node.Text stage, Set<String> names) {
        List<Ladder> ladders =
                all.stream().filter(ladder -> names.contains(ladder.name())).toList();
        if (!ladders.isEmpty()) {
            look(stage.text(), ladders, stage.at());
        }
    }
}
