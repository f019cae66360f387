package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.Score;
import org.jspecify.annotations.Nullable;

/** A block of a body on an HTML page. */
final class HtmlBlock {
    private final Words words;
    private final BlockStanding standing;

    HtmlBlock(Words words, BlockStanding standing) {
        this.words = words;
        this.standing = standing;
    }

    String name() {
        return standing.block().name();
    }

    private Score score() {
        return standing.score();
    }

    String points() {
        return score().judged() == null ? words.say("none") : Shown.plain(score().points());
    }

    String possible() {
        return Shown.plain(score().possible());
    }

    String unjudged() {
        return Shown.plain(score().unjudged());
    }

    String judged() {
        Fraction judged = score().judged();
        return judged == null ? words.say("none") : Shown.headline(judged);
    }

    @Nullable
    String bar() {
        Fraction judged = score().judged();
        return judged == null ? null : Bar.at(judged);
    }

    String counted() {
        return words.say(
                "html.judgeable",
                score().judgeable().count(),
                score().judgeable().of());
    }
}
