package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Composite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score made of those of several rounds, in words. */
final class CompositeWords {
    private final Words words;

    CompositeWords(Words words) {
        this.words = words;
    }

    /** The score and what each round counts, or which rounds it waits for. */
    String sentence(Composite composite) {
        List<String> terms = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Composite.Term term : composite.terms()) {
            String round = term.round().toString();
            String share = Shown.amount(term.share(), Unit.PERCENT);
            terms.add(words.say("body.composed.term", round, shown(term.score()), share));
            if (term.score() == null) {
                missing.add(round);
            }
        }
        Fraction score = composite.score();
        return score == null
                ? words.say(
                        "body.composed.open",
                        words.say("body.composed.missing", words.names(missing)),
                        words.names(terms))
                : words.say("body.composed", Shown.headline(score), String.join(" + ", terms));
    }

    private String shown(@Nullable Fraction score) {
        return score == null ? words.say("none") : Shown.headline(score);
    }
}
