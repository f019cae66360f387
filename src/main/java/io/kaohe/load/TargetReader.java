package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Block;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Importance;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Nature;
import io.kaohe.facts.Part;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Setter;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one target of the plan, with the indicator it may bring along. */
final class TargetReader {
    private final Heading heading;
    private final Bodies bodies;
    private final Indicators indicators;
    private final Names<Block> blocks;
    private final Problems problems;

    TargetReader(Heading heading, Bodies bodies, Indicators indicators, Names<Block> blocks, Problems problems) {
        this.heading = heading;
        this.bodies = bodies;
        this.indicators = indicators;
        this.blocks = blocks;
        this.problems = problems;
    }

    /** Adds the target of these fields; {@code body} and {@code owner} are the plan's, for a target that names none. */
    void read(Fields fields, Node.@Nullable Text body, @Nullable String owner, Names<Target> targets) {
        Node.Text id = fields.get(TargetKeys.ID);
        if (id == null) {
            targets.incomplete();
            indicators.names().incomplete();
            return;
        }
        Requirement requirement = fields.get(TargetKeys.REQUIREMENT);
        String indicator = indicator(fields, id, requirement);
        Node.Text block = fields.get(TargetKeys.BLOCK);
        if (block != null) {
            blocks.look(block);
        }
        Bodies.Answering answering = answering(fields, id, body);
        List<Part> parts = parts(fields);
        LocalDate deadline = deadline(fields);
        Target target = requirement == null || indicator == null
                ? null
                : new Target(
                        id.text(),
                        block == null ? null : block.text(),
                        indicator,
                        requirement,
                        fields.get(TargetKeys.QUOTE),
                        fields.get(TargetKeys.WEIGHT),
                        parts,
                        deadline,
                        answering.bodies(),
                        answering.group(),
                        fields.get(TargetKeys.OWNER) == null ? owner : fields.get(TargetKeys.OWNER),
                        fields.get(TargetKeys.SUPPORT, List.of()),
                        fields.get(TargetKeys.COMMITMENT, Commitment.FIRM),
                        fields.get(TargetKeys.IMPORTANCE, Importance.ROUTINE),
                        fields.get(TargetKeys.NATURE, Nature.ANTICIPATORY),
                        fields.get(TargetKeys.SETTER, Setter.OWN),
                        null,
                        null,
                        null,
                        fields.at());
        targets.add(id.text(), id.at(), target);
    }

    private @Nullable String indicator(Fields fields, Node.Text id, @Nullable Requirement requirement) {
        Node.Text reference = fields.get(TargetKeys.INDICATOR);
        String name = fields.get(TargetKeys.INDICATOR_NAME);
        if (fields.has(TargetKeys.INDICATOR) && fields.has(TargetKeys.INDICATOR_NAME)) {
            problems.add("load.target.indicators", fields.at(TargetKeys.INDICATOR_NAME), id.text());
        } else if (name != null) {
            boolean taken = indicators.names().has(id.text());
            own(fields, id, name, requirement);
            return taken ? null : checked(id.text(), fields, requirement);
        } else if (reference != null) {
            indicators.names().look(reference);
            for (Key<?> key : IndicatorReader.OWN.keys()) {
                if (fields.has(key)) {
                    problems.add("load.target.key", fields.at(key), key.name());
                }
            }
            return checked(reference.text(), fields, requirement);
        } else if (!fields.has(TargetKeys.INDICATOR) && !fields.has(TargetKeys.INDICATOR_NAME) && !fields.later()) {
            problems.add("load.target.indicator", fields.at(), id.text());
        }
        return null;
    }

    private void own(Fields fields, Node.Text id, String name, @Nullable Requirement requirement) {
        Unit unit = requirement == null ? null : ownUnit(requirement.test());
        if (requirement != null && unit == null) {
            fields.need(IndicatorReader.UNIT);
        }
        new IndicatorReader(problems, indicators).add(fields, id, name, unit);
    }

    /** The unit of an indicator whose target names none: that of the number asked for; a place needs none. */
    private static @Nullable Unit ownUnit(Test test) {
        Amount value = test.value();
        if (test.kind() == RequirementKind.RANK) {
            return Unit.NONE;
        }
        return value == null || test.kind() == RequirementKind.GROWTH ? null : value.unit();
    }

    private String checked(String id, Fields fields, @Nullable Requirement requirement) {
        Indicator indicator = indicators.names().find(id);
        if (indicator != null && requirement != null) {
            Test test = requirement.test();
            Amount value = test.value();
            boolean level = test.kind() == RequirementKind.AT_LEAST || test.kind() == RequirementKind.AT_MOST;
            if (level && value != null && !value.unit().measuresAs(indicator.unit())) {
                problems.add(
                        "load.unit",
                        fields.at(TargetKeys.REQUIREMENT),
                        value.toString(),
                        indicator.name(),
                        indicator.unit().symbol());
            }
        }
        return id;
    }

    private Bodies.Answering answering(Fields fields, Node.Text id, Node.@Nullable Text body) {
        Node.Text own = fields.get(TargetKeys.BODY);
        Node.Text named = own == null ? body : own;
        if (named == null && !fields.has(TargetKeys.BODY)) {
            problems.add("load.target.body", fields.at(), id.text());
        }
        return named == null ? Bodies.Answering.NOBODY : bodies.answering(named);
    }

    private List<Part> parts(Fields fields) {
        if (fields.has(TargetKeys.WEIGHT) && fields.has(Parts.PARTS)) {
            problems.add("load.weight.both", fields.at(TargetKeys.WEIGHT));
        }
        return Parts.read(fields, problems);
    }

    private LocalDate deadline(Fields fields) {
        LocalDate deadline = fields.get(TargetKeys.DEADLINE, heading.lastDay());
        if (heading.outside(deadline)) {
            problems.add(
                    "load.deadline.year",
                    fields.at(TargetKeys.DEADLINE),
                    deadline.toString(),
                    Integer.toString(heading.year()));
        }
        return deadline;
    }
}
