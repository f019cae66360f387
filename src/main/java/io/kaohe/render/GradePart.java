package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body's grade, and the rule that gave it. */
final class GradePart implements Part {
    private final Page page;

    GradePart(Page page) {
        this.page = page;
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        Words words = page.words();
        Grade grade = body.review().grade();
        lines.section(words.say("grade", name(words, grade)));
        if (grade == null) {
            lines.add(1, words.say(body.enough() ? "grade.no-rule" : "grade.too-little"));
            return;
        }
        List<String> rules = grade.rule() == null ? grade.contested() : List.of(grade.rule());
        for (String rule : rules) {
            lines.add(1, page.because(rule));
            RuleInfo info = page.rule(rule);
            if (info != null && info.explanation() != null) {
                lines.add(1, words.say("explain.words", info.explanation()));
            }
        }
        for (Grade.Move move : grade.moves()) {
            lines.add(1, moved(move));
        }
    }

    private String moved(Grade.Move move) {
        Words words = page.words();
        return move.quota()
                ? words.say(move.none() ? "grade.no-quota" : "grade.quota", move.to(), move.over())
                : words.say("grade.move", move.to(), page.because(move.rule()));
    }

    /** The grade's name, or why there is none. */
    static String name(Words words, @Nullable Grade grade) {
        if (grade == null) {
            return words.say("grade.none");
        }
        String name = grade.name();
        List<String> rules = grade.contested();
        return name == null ? words.say("grade.contested", rules.size(), words.names(rules)) : name;
    }
}
