package io.kaohe.render;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import org.jspecify.annotations.Nullable;

/** One reported figure in words: what is printed, and where it comes from. */
final class FigureWords {
    private final Words words;

    FigureWords(Words words) {
        this.words = words;
    }

    /** What the source prints: level, growth, places, stage, and of what it speaks. */
    String printed(Achievement figure) {
        return words.clauses(
                figure.member() == null ? null : words.say("explain.fact.member", figure.member()),
                figure.level() == null
                        ? null
                        : words.say("explain.fact.tier", figure.level().chinese()),
                numbers(figure),
                figure.stage() == null ? null : words.say("explain.fact.stage", figure.stage()),
                figure.date() == null ? null : words.say("explain.fact.date", figure.date()),
                figure.zeroReturn() ? words.say("explain.fact.zero") : null,
                figure.missing() == null
                        ? null
                        : words.say("explain.fact.missing", figure.missing().chinese()));
    }

    /** Its numbers alone. */
    String numbers(Achievement figure) {
        return words.clauses(
                amount("level", figure.value()),
                amount("growth", figure.growth()),
                place("place", figure.place()),
                place("growth-place", figure.growthPlace()));
    }

    /** Who says it, how far it is checked, how final it is, and when it became known. */
    String provenance(Achievement figure) {
        return words.say(
                "explain.fact.words",
                figure.kind().chinese(),
                figure.status().chinese(),
                figure.vintage().chinese(),
                figure.basis().chinese(),
                figure.known());
    }

    /** What was written beside it. */
    String remarks(Achievement figure) {
        return words.parts(
                remark("reporter", figure.reporter()),
                remark("note", figure.note()),
                remark("evidence", figure.evidence()),
                remark("origin", figure.origin()));
    }

    private @Nullable String amount(String code, @Nullable Amount amount) {
        return amount == null ? null : words.say("explain.fact." + code, Shown.amount(amount));
    }

    private @Nullable String place(String code, @Nullable Integer place) {
        return place == null ? null : words.say("explain.fact." + code, place);
    }

    private @Nullable String remark(String code, @Nullable String text) {
        return text == null ? null : words.say("explain.fact." + code, text);
    }
}
