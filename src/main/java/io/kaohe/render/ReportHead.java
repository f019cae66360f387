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
        String round = words.round(run);
        return List.of(
                run.asOf() == null ? round : words.say("head.as-of", round, run.asOf()),
                words.say("head.plan", run.plan()),
                words.say("head.rules", run.pack(), run.scheme()));
    }

    /** That the report is provisional. */
    String provisional() {
        return words.say("head.provisional");
    }
}
