package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Run;
import java.util.ArrayList;
import java.util.List;

/** A report for people to read: head, league table where there is more than one body, then the bodies. */
final class TextReport {
    private final Words words;
    private final View view;
    private final Paint paint;

    TextReport(Messages messages, View view) {
        this.words = new Words(messages);
        this.view = view;
        this.paint = new Paint(view.colour());
    }

    String render(Report report) {
        List<BodyStanding> bodies = view.of(report);
        List<String> lines = new ArrayList<>(head(report));
        if (bodies.size() > 1) {
            lines.add("");
            lines.addAll(new LeagueTable(words, paint, report.scheme()).lines(bodies));
        }
        BodyText text = new BodyText(new Page(words, paint, report, view.all()));
        for (BodyStanding body : bodies) {
            lines.add("");
            lines.addAll(text.lines(body));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> head(Report report) {
        Run run = report.run();
        List<String> lines = new ArrayList<>();
        lines.add(paint.heading(run.assessment()));
        String round = words.round(run);
        lines.add(run.asOf() == null ? round : words.say("head.as-of", round, run.asOf()));
        lines.add(words.say("head.plan", run.plan()));
        lines.add(words.say("head.rules", run.pack(), run.scheme()));
        if (report.provisional()) {
            lines.add(paint.warning(words.say("head.provisional")));
        }
        return lines;
    }
}
