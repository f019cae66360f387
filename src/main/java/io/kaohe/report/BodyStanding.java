package io.kaohe.report;

import io.kaohe.facts.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body with everything established about it.
 *
 * @param body the body
 * @param enough whether enough could be judged to issue a score (最低可判定率)
 * @param score its total
 * @param rank its place within its class; null when no score is issued
 * @param light its light; null when no rule lit one
 * @param blocks its blocks, in the plan's order
 * @param targets its targets, in the plan's order
 * @param ledger its ledger, in the plan's order
 */
public record BodyStanding(
        Body body,
        boolean enough,
        Score score,
        @Nullable Integer rank,
        @Nullable Light light,
        List<BlockStanding> blocks,
        List<Standing> targets,
        List<LedgerLine> ledger) {
    /** Copies the lists. */
    public BodyStanding {
        blocks = List.copyOf(blocks);
        targets = List.copyOf(targets);
        ledger = List.copyOf(ledger);
    }

    /** The same standing with its place. */
    public BodyStanding placed(@Nullable Integer place) {
        return new BodyStanding(body, enough, score, place, light, blocks, targets, ledger);
    }

    /** The same standing with its light. */
    public BodyStanding lit(@Nullable Light newLight) {
        return new BodyStanding(body, enough, score, rank, newLight, blocks, targets, ledger);
    }
}
