package io.kaohe.report;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import io.kaohe.facts.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of a body that is made of those of several rounds (合成得分): those before as they were published, this one as it is now.
 *
 * @param terms the rounds, the earliest first
 * @param score the sum of what they count, 1 is 100 points; null where that of a round is not known
 */
public record Composite(List<Term> terms, @Nullable Fraction score) {
    /** Copies the list. */
    public Composite {
        terms = List.copyOf(terms);
    }

    /**
     * What a round counts.
     *
     * @param share of the whole, 0 to 1
     * @param score 1 is 100 points; null where it is not known, or for this round not issued
     * @param source where it was published; null for this round, and where it is not known
     */
    public record Term(
            Round round,
            Fraction share,
            @Nullable Fraction score,
            @Nullable Source source) {}

    /** Adds up what the rounds count. */
    public static Composite of(List<Term> terms) {
        Fraction sum = Fraction.ZERO;
        for (Term term : terms) {
            Fraction score = term.score();
            if (score == null) {
                return new Composite(terms, null);
            }
            sum = sum.plus(term.share().times(score));
        }
        return new Composite(terms, sum);
    }
}
