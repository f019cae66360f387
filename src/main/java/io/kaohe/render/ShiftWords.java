package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.TargetOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of bodies and targets that come out otherwise, whatever made them.
 *
 * @param words the words
 * @param digits how many digits points are shown with at least
 */
record ShiftWords(Words words, int digits) {
    String say(String code, Object... arguments) {
        return words.say(code, arguments);
    }

    /** The headings of {@link #cells}. */
    List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (String code : List.of("points", "judged", "rank", "grade", "light")) {
            headings.add(words.say("league." + code));
        }
        return headings;
    }

    /** Points, share (of several rounds where the scheme makes one), place, grade and light of a body; a dash for what it has none of. */
    List<String> cells(BodyOutcome body) {
        Fraction judged = body.merit();
        return List.of(
                points(body),
                judged == null ? words.say("none") : Shown.headline(judged),
                text(body.rank()),
                text(body.grade()),
                text(body.light()));
    }

    /** The points, if they are issued. */
    String points(BodyOutcome body) {
        return body.score().judged() == null
                ? words.say("none")
                : Shown.points(body.score().points(), digits);
    }

    /** +2.00, -3.00, 0.00. */
    String gain(BigDecimal gain) {
        String points = Shown.points(gain, digits);
        return gain.signum() > 0 ? "+" + points : points;
    }

    /** 优秀 → 良好; a dash where there is none. */
    String move(@Nullable Object before, @Nullable Object after) {
        return words.say("impact.move", text(before), text(after));
    }

    String text(@Nullable Object value) {
        return value == null ? words.say("none") : value.toString();
    }

    /** The indicator and what was promised of it. */
    static String target(TargetOutcome target) {
        return target.name() + " " + target.phrase();
    }
}
