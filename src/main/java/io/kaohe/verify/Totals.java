package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.verify.Stated.Score;
import io.kaohe.verify.Stated.Settings;
import io.kaohe.verify.Stated.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A total with its range, worked out from what some marks come to, and held against what is stated. */
final class Totals {
    private static final int SHARE_DIGITS = 6;

    private final Stake stake;
    private final List<Target> due;
    private final boolean issued;

    /** @param targets those that the marks belong to */
    Totals(Stake stake, List<Target> targets, Settings settings) {
        this.stake = stake;
        this.due = targets.stream().filter(Stake::due).toList();
        Fraction judgeable = judgeable();
        this.issued = judgeable != null && judgeable.compareTo(Fraction.of(settings.minimum())) >= 0;
    }

    private @Nullable Fraction judgeable() {
        return share(stake.possible().subtract(stake.unjudged()), stake.possible());
    }

    private static @Nullable Fraction share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : new Fraction(part, whole);
    }

    /** P/(M−U), and bonuses and deductions of M; null where no score is issued. */
    @Nullable
    Fraction judged(BigDecimal points, BigDecimal adjusted) {
        Fraction share = share(points.subtract(adjusted), stake.possible().subtract(stake.unjudged()));
        return !issued || share == null ? null : share.plus(new Fraction(adjusted, stake.possible()));
    }

    /**
     * Holds every number of a score against what is right.
     *
     * @param points P, with what a rounding, bonuses and deductions add
     * @param adjusted what of it are bonuses and deductions
     * @param code the messages' codes, without their last word
     * @param names of body and block, for the message
     */
    void check(Score stated, BigDecimal points, BigDecimal adjusted, String code, String... names) {
        Difference.between(stated.points(), points, code + "points", names);
        Difference.between(stated.possible(), stake.possible(), code + "possible", names);
        Difference.between(stated.unjudged(), stake.unjudged(), code + "unjudged", names);
        Difference.between(stated.marks(), shown(judgeable()), code + "judgeable", names);
        Difference.between((Integer) stated.of(), (Integer) due.size(), code + "of", names);
        int count = (int) due.stream().filter(each -> !Stake.waits(each)).count();
        Difference.between((Integer) stated.count(), (Integer) count, code + "count", names);
        BigDecimal most = stake.most();
        Fraction lowest = issued ? share(points, stake.possible()) : null;
        Fraction highest = issued && most != null ? share(points.add(most), stake.possible()) : null;
        Difference.between(stated.lowest(), shown(lowest), code + "lowest", names);
        Difference.between(stated.judged(), shown(judged(points, adjusted)), code + "judged", names);
        Difference.between(stated.highest(), shown(highest), code + "highest", names);
    }

    /** To six digits, as reports have shares. */
    static @Nullable BigDecimal shown(@Nullable Fraction share) {
        return share == null ? null : share.rounded(SHARE_DIGITS, RoundingMode.HALF_UP);
    }
}
