package io.kaohe.render;

import io.kaohe.report.Run;
import java.util.List;

/** What stands under the title of a report, whatever its form. */
final class ReportHead {
    private final Words words;

    ReportHead(Words words) {
        this.words = words;
    }

    /** The round, the plan, the rules. */
    List<String> lines(Run run) {
        return List.of(
                round(run), words.say("head.plan", run.plan()), words.say("head.rules", run.pack(), run.scheme()));
    }

    /** What was assessed, and where that is limited what was known. */
    String round(Run run) {
        String round = words.round(run);
        return run.asOf() == null ? round : words.say("head.as-of", round, run.asOf());
    }

    /** That the report is provisional. */
    String provisional() {
        return words.say("head.provisional");
    }
}
