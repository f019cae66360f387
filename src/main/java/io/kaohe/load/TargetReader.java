package io.kaohe.load;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one target of the plan, with the indicator it may bring along. */
final class TargetReader {
    private final Known known;
    private final Names<Block> blocks;
    private final Ladders ladders;
    private final TargetIndicators indicators;
    private final Promise promise;
    private final Problems problems;

    TargetReader(Known known, Names<Block> blocks) {
        this.known = known;
        this.blocks = blocks;
        this.ladders = new Ladders(known);
        this.indicators = new TargetIndicators(known);
        this.problems = known.problems();
        this.promise = new Promise(known.heading(), problems);
    }

    /** The target of these fields; null after a problem that leaves nothing to judge. {@code plan} holds what it need not say. */
    @Nullable
    Target read(Fields fields, Node.Text id, Fields plan) {
        Asked asked = asked(fields);
        Requirement requirement = asked == null ? null : asked.requirement();
        String indicator = indicators.of(fields, id, requirement);
        String block = block(fields, id);
        Bodies.Answering answering = answering(fields, id, plan);
        List<Part> parts = parts(fields, id);
        LocalDate deadline = promise.deadline(fields, requirement);
        Commitment commitment = promise.commitment(fields, requirement);
        String owner = fields.get(TargetKeys.OWNER);
        if (asked == null || requirement == null || indicator == null) {
            return null;
        }
        check(fields, id, requirement, indicator);
        return new Target(
                id.text(),
                block,
                indicator,
                requirement,
                fields.get(TargetKeys.QUOTE),
                fields.get(TargetKeys.WEIGHT),
                parts,
                deadline,
                answering.bodies(),
                answering.group(),
                owner == null ? plan.get(TargetKeys.OWNER) : owner,
                fields.get(TargetKeys.SUPPORT, List.of()),
                commitment,
                fields.get(TargetKeys.IMPORTANCE, Importance.ROUTINE),
                fields.get(TargetKeys.NATURE, Nature.ANTICIPATORY),
                fields.get(TargetKeys.SETTER, Setter.OWN),
                ladders.of(requirement, ladder(fields, asked), fields.at(TargetKeys.REQUIREMENT)),
                null,
                fields.get(TargetKeys.DOUBT),
                fields.at());
    }

    /** Adds what another target repeats: all of {@code first} but what the row says of itself. */
    Target repeat(Fields fields, Node.Text id, Target first) {
        String owner = fields.get(TargetKeys.OWNER);
        return new Target(
                id.text(),
                block(fields, id),
                first.indicator(),
                first.requirement(),
                fields.get(TargetKeys.QUOTE),
                null,
                List.of(),
                first.deadline(),
                first.bodies(),
                first.group(),
                owner == null ? first.owner() : owner,
                fields.get(TargetKeys.SUPPORT, first.support()),
                fields.get(TargetKeys.COMMITMENT, first.commitment()),
                fields.get(TargetKeys.IMPORTANCE, first.importance()),
                fields.get(TargetKeys.NATURE, first.nature()),
                fields.get(TargetKeys.SETTER, first.setter()),
                first.ladder(),
                first.id(),
                first.doubt(),
                fields.at());
    }

    /** Tells what is wrong with what a repeating row says of itself, though it cannot be told what it repeats. */
    void look(Fields fields, Node.Text id) {
        block(fields, id);
        TargetKeys.KEYS.keys().stream()
                .filter(key -> !TargetKeys.NOT_REPEATED.keys().contains(key))
                .forEach(fields::get);
    }

    private void check(Fields fields, Node.Text id, Requirement requirement, String indicator) {
        Indicator measured = known.indicators().names().find(indicator);
        if (measured != null) {
            int year = known.heading().year();
            new TestCheck(id.text(), measured, fields.at(TargetKeys.REQUIREMENT), year, problems).check(requirement);
        }
    }

    /** A target in doubt may leave its requirement open: nobody judges it until a person confirms a reading. */
    private @Nullable Asked asked(Fields fields) {
        if (!fields.has(TargetKeys.REQUIREMENT)) {
            if (fields.has(TargetKeys.DOUBT)) {
                return Asked.QUALITATIVE;
            }
            fields.need(TargetKeys.REQUIREMENT);
        }
        return fields.get(TargetKeys.REQUIREMENT);
    }

    private Node.@Nullable Text ladder(Fields fields, Asked asked) {
        Node.Text beside = fields.get(TargetKeys.LADDER);
        Node.Text inside = asked.ladder();
        if (beside != null && inside != null && !beside.text().equals(inside.text())) {
            problems.add("load.ladder.both", inside.at(), inside.text(), beside.text());
        }
        return inside == null ? beside : inside;
    }

    private @Nullable String block(Fields fields, Node.Text id) {
        Node.Text own = fields.get(TargetKeys.BLOCK);
        Node.Text row = known.marks().block(id.text());
        if (own != null && row != null && !own.text().equals(row.text())) {
            problems.add("load.scoring.block", row.at(), row.text(), id.text(), own.text());
        }
        Node.Text block = own == null ? row : own;
        if (block != null) {
            blocks.look(block);
        }
        return block == null ? null : block.text();
    }

    private Bodies.Answering answering(Fields fields, Node.Text id, Fields plan) {
        Node.Text own = fields.get(TargetKeys.BODY);
        Node.Text named = own == null ? plan.get(TargetKeys.BODY) : own;
        if (named == null && !fields.has(TargetKeys.BODY)) {
            problems.add("load.target.body", fields.at(), id.text());
        }
        return named == null ? Bodies.Answering.NOBODY : known.bodies().answering(named);
    }

    private List<Part> parts(Fields fields, Node.Text id) {
        boolean weighed = fields.has(TargetKeys.WEIGHT);
        List<Part> rows = known.marks().of(id.text());
        if (weighed && fields.has(Parts.PARTS)) {
            problems.add("load.weight.both", fields.at(TargetKeys.WEIGHT));
        }
        Key<?> marks = weighed ? TargetKeys.WEIGHT : Parts.PARTS;
        if (fields.has(TargetKeys.DOUBT) && fields.has(marks)) {
            problems.add("load.doubt.marks", fields.at(marks), problems.name(marks));
        }
        if (!rows.isEmpty() && fields.has(marks)) {
            String row = Objects.requireNonNull(rows.get(0).source()).toString();
            problems.add("load.scoring.both", fields.at(marks), id.text(), problems.name(marks), row);
        }
        List<Part> own = Parts.read(fields, problems);
        Parts.methods(fields).forEach(method -> Paying.check(method, known.methods(), problems));
        return rows.isEmpty() ? own : rows;
    }

    /** Whether only a person can judge it. */
    static boolean qualitative(Requirement requirement) {
        return requirement.test().kind() == RequirementKind.QUALITATIVE;
    }
}
