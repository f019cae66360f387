package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import java.util.List;

/** A report to be pasted in a bulletin or a wiki: what the text says, every target in a table, nothing of the data as markup. */
final class MarkdownReport {
    private static final Paint PLAIN = new Paint(false);

    private final Words words;
    private final View view;
    private final MarkdownPage page = new MarkdownPage();

    MarkdownReport(Messages messages, View view) {
        this.words = new Words(messages);
        this.view = view;
    }

    String render(Report report) {
        ReportHead head = new ReportHead(words);
        page.heading(1, MarkdownText.of(report.run().assessment()));
        page.items(head.lines(report.run()).stream().map(MarkdownText::of).toList());
        if (report.provisional()) {
            page.line("**" + MarkdownText.of(head.provisional()) + "**");
        }
        List<BodyStanding> bodies = view.of(report);
        if (bodies.size() > 1) {
            page.table(new LeagueTable(words, PLAIN, report.scheme()).columns(bodies));
        }
        BodyText text = new BodyText(new Page(words, PLAIN, report, true));
        for (BodyStanding body : bodies) {
            page.heading(2, MarkdownText.of(text.name(body)));
            MarkdownLines lines = new MarkdownLines(page, 3);
            text.write(body, lines);
            lines.done();
        }
        return page.text();
    }
}
