package io.kaohe.score;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up standings. */
final class Tally {
    private final List<Standing> due;
    private final Scheme scheme;

    Tally(List<Standing> standings, Scheme scheme) {
        this.due = standings.stream()
                .filter(standing -> standing.judgement().counted())
                .toList();
        this.scheme = scheme;
    }

    /** P, before a rounding point of the total. */
    BigDecimal earned() {
        return due.stream().map(Standing::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** P with bonuses and deductions, after it. */
    BigDecimal rounded(BigDecimal adjusted) {
        BigDecimal sum = earned().add(adjusted);
        return scheme.rounding(Scheme.TOTAL)
                .map(rounding -> rounding.apply(Fraction.of(sum)))
                .orElse(sum);
    }

    private BigDecimal possible() {
        return due.stream().map(Standing::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal unjudged() {
        return due.stream().map(Standing::unjudged).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** U + S: the most that the unjudged could still earn; null when nothing caps one of them. */
    private @Nullable BigDecimal reachable() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Standing standing : due) {
            if (standing.unjudged().signum() == 0) {
                continue;
            }
            BigDecimal ceiling = standing.judgement().unjudged() ? standing.ceiling() : standing.unjudged();
            if (ceiling == null) {
                return null;
            }
            sum = sum.add(ceiling.max(standing.unjudged()));
        }
        return sum;
    }

    private Score.Judgeable judgeable() {
        BigDecimal possible = possible();
        int judged = (int) due.stream().filter(standing -> !open(standing)).count();
        Fraction marks = possible.signum() == 0 ? null : new Fraction(possible.subtract(unjudged()), possible);
        return new Score.Judgeable(marks, judged, due.size());
    }

    /** A target without marks is judged or not all the same. */
    private static boolean open(Standing standing) {
        return standing.judgement().unjudged() || standing.awards().stream().anyMatch(award -> award.points() == null);
    }

    /** Whether enough could be judged: nothing due needs no judging. */
    boolean enough() {
        Fraction marks = judgeable().marks();
        return marks != null && marks.compareTo(scheme.minimumJudgeable()) >= 0;
    }

    /**
     * The total with its range around {@code points}; the range is left out where too little could be judged.
     *
     * @param adjusted what of the points are bonuses and deductions
     */
    Score score(BigDecimal points, BigDecimal adjusted) {
        boolean issued = enough();
        BigDecimal possible = possible();
        BigDecimal judged = possible.subtract(unjudged());
        BigDecimal reachable = reachable();
        return new Score(
                points,
                possible,
                unjudged(),
                issued ? share(points, possible) : null,
                issued ? judged(points.subtract(adjusted), judged, adjusted, possible) : null,
                issued && reachable != null ? share(points.add(reachable), possible) : null,
                judgeable());
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
