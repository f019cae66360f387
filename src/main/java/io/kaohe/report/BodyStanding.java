package io.kaohe.report;

import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body with everything established about it.
 *
 * @param body the body
 * @param enough whether enough could be judged to issue a score (最低可判定率)
 * @param score its total
 * @param place its place within its class; null when no score is issued
 * @param review its light, grade and what is proposed
 * @param blocks its blocks, in the plan's order
 * @param targets its targets, in the plan's order; those of a large report are assessed again when they are first read
 * @param ledger its ledger, in the plan's order; written when it is first read
 * @param events what happened to it in the plan year up to the round's end, in file order
 * @param registers its bonuses and deductions, by the register's name; those without an entry are left out
 * @param history what was published of it in the rounds before, the earliest first
 * @param composite its score made of those of several rounds; null where the scheme makes none for this one
 */
public record BodyStanding(
        Body body,
        boolean enough,
        Score score,
        @Nullable Place place,
        Review review,
        List<BlockStanding> blocks,
        List<Standing> targets,
        List<LedgerLine> ledger,
        List<Event> events,
        List<RegisterStanding> registers,
        List<Published> history,
        @Nullable Composite composite) {
    /** Copies the lists. */
    public BodyStanding {
        blocks = List.copyOf(blocks);
        targets = Targets.of(targets);
        ledger = ledger instanceof Deferred ? ledger : List.copyOf(ledger);
        events = List.copyOf(events);
        registers = List.copyOf(registers);
        history = List.copyOf(history);
    }

    /** A body without bonuses and deductions, and without a past. */
    public BodyStanding(
            Body body,
            boolean enough,
            Score score,
            @Nullable Place place,
            Review review,
            List<BlockStanding> blocks,
            List<Standing> targets,
            List<LedgerLine> ledger,
            List<Event> events) {
        this(body, enough, score, place, review, blocks, targets, ledger, events, List.of(), List.of(), null);
    }

    /** How many of its targets came to what. */
    public List<Tallied> tallies() {
        return ((Targets) targets).tallies();
    }

    /** The round in which it was judged; it must have a target. */
    public Round round() {
        return ((Targets) targets).round();
    }

    /** What that round is for; it must have a target. */
    public RoundType roundType() {
        return ((Targets) targets).roundType();
    }

    /** What it is placed and graded by: 按已判, or what the scheme makes of several rounds; null when there is none. */
    public @Nullable Fraction merit() {
        return composite == null ? score.judged() : composite.score();
    }

    /** The same standing with its place. */
    public BodyStanding placed(@Nullable Place newPlace) {
        return new BodyStanding(
                body, enough, score, newPlace, review, blocks, targets, ledger, events, registers, history, composite);
    }

    /** Its place from the first; null when no score is issued, or when a person must tell it from another's. */
    public @Nullable Integer rank() {
        return place == null || place.open() ? null : place.fromFirst();
    }

    /** Its light; null when no rule lit one. */
    public @Nullable Light light() {
        return review.light();
    }

    /** The same standing, reviewed. */
    public BodyStanding reviewed(Review newReview) {
        return new BodyStanding(
                body, enough, score, place, newReview, blocks, targets, ledger, events, registers, history, composite);
    }

    /**
     * What others are held against: without targets, ledger and what happened.
     *
     * @param withBlocks whether the blocks are asked too
     */
    public BodyStanding summary(boolean withBlocks) {
        List<BlockStanding> asked = withBlocks ? blocks : List.of();
        return new BodyStanding(
                body, enough, score, place, review, asked, List.of(), List.of(), List.of(), registers, List.of(),
                composite);
    }
}
