package io.kaohe.score;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Award;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a score of what some marks come to. */
final class Tally {
    private final Sum sum;
    private final List<Standing> due;
    private final Scheme scheme;
    private final Score.Judgeable judgeable;

    /** @param due the targets that the marks are at stake for */
    Tally(Sum sum, List<Standing> due, Scheme scheme) {
        this.sum = sum;
        this.due = due;
        this.scheme = scheme;
        this.judgeable = judgeable();
    }

    /** P with bonuses and deductions, after a rounding point of the total. */
    BigDecimal rounded(BigDecimal adjusted) {
        BigDecimal whole = sum.points().add(adjusted);
        return scheme.rounding(Scheme.TOTAL)
                .map(rounding -> rounding.apply(Fraction.of(whole)))
                .orElse(whole);
    }

    private Score.Judgeable judgeable() {
        BigDecimal possible = sum.possible();
        int judged = 0;
        // By index: this is asked for every check of a nation, and an iterator costs more than what it finds.
        for (int at = 0; at < due.size(); at++) {
            judged += open(due.get(at)) ? 0 : 1;
        }
        Fraction marks = possible.signum() == 0 ? null : new Fraction(possible.subtract(sum.unjudged()), possible);
        return new Score.Judgeable(marks, judged, due.size());
    }

    /** A target without marks is judged or not all the same. */
    private static boolean open(Standing standing) {
        if (standing.open()) {
            return true;
        }
        List<Award> awards = standing.awards();
        for (int at = 0; at < awards.size(); at++) {
            if (awards.get(at).points() == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether enough could be judged: nothing due needs no judging. */
    boolean enough() {
        Fraction marks = judgeable.marks();
        return marks != null && marks.compareTo(scheme.minimumJudgeable()) >= 0;
    }

    /**
     * The total with its range around {@code points}; the range is left out where too little could be judged.
     *
     * @param adjusted what of the points are bonuses and deductions
     */
    Score score(BigDecimal points, BigDecimal adjusted) {
        boolean issued = enough();
        BigDecimal possible = sum.possible();
        BigDecimal judged = possible.subtract(sum.unjudged());
        BigDecimal reachable = sum.reachable();
        return new Score(
                points,
                possible,
                sum.unjudged(),
                issued ? share(points, possible) : null,
                issued ? judged(points.subtract(adjusted), judged, adjusted, possible) : null,
                issued && reachable != null ? share(points.add(reachable), possible) : null,
                judgeable);
    }

    private static @Nullable Fraction judged(
            BigDecimal basic, BigDecimal judged, BigDecimal adjusted, BigDecimal possible) {
        Fraction share = share(basic, judged);
        return share == null || adjusted.signum() == 0 ? share : share.plus(new Fraction(adjusted, possible));
    }

    private static @Nullable Fraction share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : new Fraction(part, whole);
    }
}
