package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
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
        ReportHead head = new ReportHead(words);
        List<String> lines = new ArrayList<>();
        lines.add(paint.heading(report.run().assessment()));
        lines.addAll(head.lines(report.run()));
        if (report.provisional()) {
            lines.add(paint.warning(head.provisional()));
        }
        if (bodies.size() > 1) {
            lines.add("");
            lines.addAll(new LeagueTable(words, paint, report.scheme())
                    .columns(bodies)
                    .lines());
            new OpenPlaces(words, bodies).sentences().forEach(open -> lines.add(paint.warning(open)));
        }
        BodyText text = new BodyText(new Page(words, paint, report, view.all()));
        for (BodyStanding body : bodies) {
            lines.add("");
            lines.addAll(text.lines(body));
        }
        return String.join("\n", lines) + "\n";
    }
}
