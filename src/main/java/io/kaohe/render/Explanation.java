package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a target came out as it did: sentence, requirement, figures, arithmetic, rule, points. */
final class Explanation {
    private Explanation() {}

    /**
     * Explains one target.
     *
     * @param target id of the target
     * @param body id of the body; null for each that answers for the target, in the report's order
     * @return lines with LF and a final one; empty when no such body answers for such a target
     * @throws IllegalStateException when a reason has no words
     */
    static String render(Report report, String target, @Nullable String body) {
        Words words = new Words(Messages.load());
        List<String> texts = new ArrayList<>();
        for (BodyStanding standing : new View(body, true, false).of(report)) {
            for (Standing found : standing.targets()) {
                if (found.judgement().measurement().target().id().equals(target)) {
                    texts.add(String.join("\n", lines(words, report, standing, found)) + "\n");
                }
            }
        }
        return String.join("\n", texts);
    }

    /** Of one body. */
    static List<String> lines(Words words, Report report, BodyStanding body, Standing standing) {
        Measurement measured = standing.judgement().measurement();
        TextLines lines = new TextLines(new Paint(false));
        lines.add(
                0,
                words.say(
                        "explain.title",
                        measured.indicator().name(),
                        measured.target().id(),
                        measured.body().name()));
        lines.add(0, words.round(report.run()));
        new PromiseText(words, report).write(standing.judgement(), lines);
        Calculator calculator = Calculator.of(standing, body, report.scheme(), words);
        new FactsText(words).write(standing, calculator, lines);
        RuleText rules = new RuleText(words);
        new VerdictText(words, report, (id, depth) -> rules.write(id, report, depth, lines))
                .write(standing, body, calculator, lines);
        return lines.done();
    }
}
