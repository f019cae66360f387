package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.verify.Stated.Award;
import io.kaohe.verify.Stated.Open;
import io.kaohe.verify.Stated.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What some marks come to, worked out from what was paid for each part.
 *
 * @param points P, earned
 * @param possible M, full marks of what is due
 * @param unjudged U, those that could not be judged
 * @param most U + S, the most that these could still earn; null when nothing caps one of them
 */
record Stake(
        BigDecimal points,
        BigDecimal possible,
        BigDecimal unjudged,
        @Nullable BigDecimal most) {
    static final Stake NONE = new Stake(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final Set<String> PAID =
            Set.of("exceeded", "met", "met-early", "ahead", "on-pace", "behind", "missed", "lost");
    private static final Set<String> UNJUDGED =
            Set.of("no-data", "uncertified", "undecidable", "needs-person", "conflict");
    private static final Set<String> SHORT = Set.of("behind", "missed", "lost");

    /** Of what is due among the targets. */
    static Stake of(List<Target> targets) {
        return targets.stream().filter(Stake::due).map(Stake::of).reduce(NONE, Stake::plus);
    }

    static Stake of(Target target) {
        Open open = target.open();
        if (open != null) {
            BigDecimal most = open.most();
            boolean nothing = open.marks().signum() == 0;
            return new Stake(
                    BigDecimal.ZERO,
                    open.marks(),
                    open.marks(),
                    nothing ? BigDecimal.ZERO : most == null ? null : most.max(open.marks()));
        }
        return target.awards().stream().map(Stake::of).reduce(NONE, Stake::plus);
    }

    /** Of a part; one that no rule or more than one paid is open up to its marks. */
    private static Stake of(Award award) {
        BigDecimal points = award.points();
        return points == null
                ? new Stake(BigDecimal.ZERO, award.of(), award.of(), award.of())
                : new Stake(points, award.of(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Stake plus(Stake other) {
        BigDecimal own = most;
        BigDecimal more = other.most;
        return new Stake(
                points.add(other.points),
                possible.add(other.possible),
                unjudged.add(other.unjudged),
                own == null || more == null ? null : own.add(more));
    }

    /** P of M. */
    Fraction rate() {
        return new Fraction(points, possible);
    }

    /** U of M. */
    Fraction openRate() {
        return new Fraction(unjudged, possible);
    }

    /** The highest share that can be reached; null when nothing caps it. */
    @Nullable
    Fraction highest() {
        return most == null ? null : new Fraction(points.add(most), possible);
    }

    /** Whether the target's marks are at stake: those of repeats and of what is in doubt never are. */
    static boolean due(Target target) {
        String verdict = target.verdict();
        boolean asked = verdict == null || PAID.contains(verdict) || UNJUDGED.contains(verdict);
        return (target.scored() && asked) || !target.awards().isEmpty();
    }

    /** Whether its verdict is that it could not be judged; a rule may pay it for all that. */
    static boolean unjudged(Target target) {
        return unjudged(target.scored(), target.verdict());
    }

    static boolean unjudged(boolean scored, @Nullable String verdict) {
        return scored && (verdict == null || UNJUDGED.contains(verdict));
    }

    /** Whether it, or one of its parts, waits for a judgement. */
    static boolean waits(Target target) {
        return target.open() != null || target.awards().stream().anyMatch(award -> award.points() == null);
    }

    /** Whether a rule pays it although no figure was judged. */
    static boolean filled(Target target) {
        String verdict = target.verdict();
        return !target.awards().isEmpty() && verdict != null && !PAID.contains(verdict);
    }

    /** Whether it falls short. */
    static boolean falls(Target target) {
        String verdict = target.verdict();
        return verdict != null && SHORT.contains(verdict);
    }
}
