package io.kaohe.load;

import io.kaohe.facts.Indicator;
import io.kaohe.facts.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds what a figure names against its indicator and its indicator's targets. */
final class FigureCheck {
    private final Map<String, Set<String>> laddersByIndicator = new HashMap<>();
    private final Ladders ladders;
    private final Problems problems;

    FigureCheck(List<Target> targets, Ladders ladders, Problems problems) {
        this.ladders = ladders;
        this.problems = problems;
        for (Target target : targets) {
            if (target.ladder() != null) {
                laddersByIndicator
                        .computeIfAbsent(target.indicator(), id -> new TreeSet<>())
                        .add(target.ladder());
            }
        }
    }

    /** Tells when the indicator has no such member. */
    void member(Node.@Nullable Text member, Indicator indicator) {
        if (member == null || indicator.members().contains(member.text())) {
            return;
        }
        if (indicator.members().isEmpty()) {
            problems.add("load.member.none", member.at(), member.text(), indicator.name());
        } else {
            problems.unknown("load.member.unknown", member.at(), member.text(), indicator.members());
        }
    }

    /** Tells when the stage stands on none of the ladders of the indicator's targets. */
    void stage(Node.@Nullable Text stage, Indicator indicator) {
        if (stage != null) {
            ladders.look(stage, laddersByIndicator.getOrDefault(indicator.id(), Set.of()));
        }
    }
}
