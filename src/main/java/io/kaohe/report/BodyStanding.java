package io.kaohe.report;

import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body with everything established about it.
 *
 * @param body the body
 * @param enough whether enough could be judged to issue a score (最低可判定率)
 * @param score its total
 * @param rank its place within its class; null when no score is issued
 * @param review its light, grade and what is proposed
 * @param blocks its blocks, in the plan's order
 * @param targets its targets, in the plan's order
 * @param ledger its ledger, in the plan's order
 * @param events what happened to it in the plan year up to the round's end, in file order
 * @param registers its bonuses and deductions, by the register's name; those without an entry are left out
 */
public record BodyStanding(
        Body body,
        boolean enough,
        Score score,
        @Nullable Integer rank,
        Review review,
        List<BlockStanding> blocks,
        List<Standing> targets,
        List<LedgerLine> ledger,
        List<Event> events,
        List<RegisterStanding> registers) {
    /** Copies the lists. */
    public BodyStanding {
        blocks = List.copyOf(blocks);
        targets = List.copyOf(targets);
        ledger = List.copyOf(ledger);
        events = List.copyOf(events);
        registers = List.copyOf(registers);
    }

    /** A body without bonuses and deductions. */
    public BodyStanding(
            Body body,
            boolean enough,
            Score score,
            @Nullable Integer rank,
            Review review,
            List<BlockStanding> blocks,
            List<Standing> targets,
            List<LedgerLine> ledger,
            List<Event> events) {
        this(body, enough, score, rank, review, blocks, targets, ledger, events, List.of());
    }

    /** The same standing with its place. */
    public BodyStanding placed(@Nullable Integer place) {
        return new BodyStanding(body, enough, score, place, review, blocks, targets, ledger, events, registers);
    }

    /** Its light; null when no rule lit one. */
    public @Nullable Light light() {
        return review.light();
    }

    /** The same standing, reviewed. */
    public BodyStanding reviewed(Review newReview) {
        return new BodyStanding(body, enough, score, rank, newReview, blocks, targets, ledger, events, registers);
    }
}
