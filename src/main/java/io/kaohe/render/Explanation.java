package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a target came out as it did: sentence, requirement, figures, arithmetic, rule, points. */
public final class Explanation {
    private Explanation() {}

    /**
     * Explains one target.
     *
     * @param target id of the target
     * @param body id of the body; null for each that answers for the target, in the report's order
     * @return lines with LF and a final one; empty when no such body answers for such a target
     * @throws IllegalStateException when a reason has no words
     */
    public static String render(Report report, String target, @Nullable String body) {
        Words words = new Words(Messages.load());
        FactsText facts = new FactsText(words, report);
        VerdictText verdict = new VerdictText(words, report);
        List<String> texts = new ArrayList<>();
        for (BodyStanding standing : new View(body, true, false).of(report)) {
            for (Standing found : standing.targets()) {
                if (found.judgement().measurement().target().id().equals(target)) {
                    List<String> lines = new ArrayList<>(facts.lines(found));
                    lines.addAll(verdict.lines(found));
                    texts.add(String.join("\n", lines) + "\n");
                }
            }
        }
        return String.join("\n", texts);
    }
}
