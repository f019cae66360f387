package io.kaohe.score;

import io.kaohe.facts.Composition;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Scheme;
import io.kaohe.report.Composite;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a score of those of several rounds. What was published is taken as it was: earlier rounds are not computed again. */
final class Composing {
    private Composing() {}

    /**
     * The score that the scheme makes for the round; null where it makes none.
     *
     * @param now the share of this round (按已判); null where none is issued
     */
    static @Nullable Composite of(Round round, @Nullable Fraction now, List<Published> history, Scheme scheme) {
        Composition composition = scheme.overall().compositions().get(round.slot());
        if (composition == null) {
            return null;
        }
        return Composite.of(composition.shares().stream()
                .map(share -> term(share.of(round), share.share(), round, now, history))
                .toList());
    }

    private static Composite.Term term(
            Round of, Fraction share, Round round, @Nullable Fraction now, List<Published> history) {
        if (of.equals(round)) {
            return new Composite.Term(of, share, now, null);
        }
        return history.stream()
                .filter(past -> past.round().equals(of) && past.score() != null)
                .findFirst()
                .map(past -> new Composite.Term(of, share, share(past.score()), past.source()))
                .orElseGet(() -> new Composite.Term(of, share, null, null));
    }

    private static @Nullable Fraction share(@Nullable BigDecimal points) {
        return points == null ? null : new Fraction(points, new BigDecimal("100"));
    }
}
