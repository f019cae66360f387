package io.kaohe.render;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Block;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Score;
import io.kaohe.report.Settlement;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks that are not simply the sum of their targets, in words. */
final class BlockWords {
    private final Words words;

    BlockWords(Words words) {
        this.words = words;
    }

    /** How such blocks are scored, a sentence each. */
    List<String> rules(List<Block> blocks) {
        return blocks.stream().filter(block -> !block.plain()).map(this::rule).toList();
    }

    private String rule(Block block) {
        String how = words.say("block.rule." + block.aggregation().code());
        return words.say(
                "block.rule",
                block.name(),
                words.clauses(
                        block.aggregation() == Aggregation.SUM && block.marks() == null ? null : how,
                        limit("block.rule.marks", block.marks()),
                        limit("block.rule.cap", block.cap()),
                        limit("block.rule.floor", block.floor())));
    }

    private @Nullable String limit(String code, @Nullable BigDecimal points) {
        return points == null ? null : words.say(code, Shown.plain(points));
    }

    /** What the block came to: 板块「创新平台」得 12/20 分. */
    String title(BlockStanding standing) {
        Score score = standing.score();
        String name = standing.block().name();
        String points = Shown.plain(score.points());
        String marks = Shown.plain(score.possible());
        if (score.unjudged().signum() == 0) {
            return words.say("block.title", name, points, marks);
        }
        return score.unjudged().compareTo(score.possible()) == 0
                ? words.say("block.title.open", name, marks)
                : words.say("block.title.partly", name, points, marks, Shown.plain(score.unjudged()));
    }

    String step(Settlement step) {
        int sign = step.points().signum();
        String points = Shown.plain(step.points());
        return words.say("block.step", sign > 0 ? "+" + points : points, words.say(step.reason()));
    }

    /** What became of the target's points in its block; nothing where the block is a sum. */
    List<String> around(Standing target, BodyStanding body) {
        return body.blocks().stream()
                .filter(standing -> !standing.settlements().isEmpty())
                .filter(standing ->
                        standing.block().holds(target.judgement().measurement().target()))
                .map(standing -> words.say(
                        "block.around",
                        title(standing),
                        words.parts(standing.settlements().stream()
                                .map(Settlement::reason)
                                .map(words::say)
                                .toArray(String[]::new))))
                .toList();
    }
}
