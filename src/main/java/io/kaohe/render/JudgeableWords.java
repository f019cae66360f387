package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Unit;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Score;

/** How much of a body could be judged, in words. */
final class JudgeableWords {
    private final Words words;
    private final Scheme scheme;

    JudgeableWords(Words words, Scheme scheme) {
        this.words = words;
        this.scheme = scheme;
    }

    /** Why no score is issued; empty where one is. */
    String withheld(BodyStanding standing) {
        if (standing.score().judgeable().marks() == null) {
            return words.say("body.nothing");
        }
        return standing.enough() ? "" : say("body.too-little", standing.score());
    }

    /** 可判定 83.8%（31/37 项）. */
    String sentence(Score score) {
        return say("body.judgeable", score);
    }

    private String say(String code, Score score) {
        Score.Judgeable judgeable = score.judgeable();
        Fraction marks = judgeable.marks();
        return words.say(
                code,
                marks == null ? words.say("none") : Shown.headline(marks),
                judgeable.count(),
                judgeable.of(),
                Shown.amount(scheme.minimumJudgeable(), Unit.PERCENT));
    }
}
