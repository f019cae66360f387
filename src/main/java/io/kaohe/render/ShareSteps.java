package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Award;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How much of its own marks a target earned, and how much its marks are of its block's and of the whole. */
final class ShareSteps {
    private final Words words;

    ShareSteps(Words words) {
        this.words = words;
    }

    /** A step each; none where the target's marks are not at stake. */
    List<Step> of(Standing standing, BodyStanding body) {
        BigDecimal marks = standing.marks();
        List<Step> steps = new ArrayList<>();
        if (!standing.counted() || marks.signum() <= 0) {
            return steps;
        }
        Operand full = points(words.say("explain.share.marks"), marks);
        boolean paid = !standing.awards().isEmpty()
                && standing.awards().stream().map(Award::points).noneMatch(points -> points == null);
        if (paid) {
            steps.add(share(
                    words.say("explain.share.rate"),
                    points(words.say("explain.share.points"), standing.points()),
                    full));
        }
        for (BlockStanding block : body.blocks()) {
            BigDecimal possible = block.score().possible();
            if (block.block().holds(standing.judgement().measurement().target()) && possible.signum() > 0) {
                String name = block.block().name();
                steps.add(share(
                        words.say("explain.share.block", name),
                        full,
                        points(words.say("explain.share.block.marks"), possible)));
            }
        }
        BigDecimal possible = body.score().possible();
        if (possible.signum() > 0) {
            steps.add(share(
                    words.say("explain.share.body"), full, points(words.say("explain.share.body.marks"), possible)));
        }
        return steps;
    }

    private static Operand points(String name, BigDecimal points) {
        return new Operand(name, Fraction.of(points), Unit.POINT, null);
    }

    private static Step share(String name, Operand part, Operand whole) {
        Fraction share = part.value().dividedBy(whole.value());
        return new Step(name, Operation.DIVIDE, List.of(part, whole), share, Unit.PERCENT);
    }
}
