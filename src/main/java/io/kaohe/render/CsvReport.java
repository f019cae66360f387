package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.List;

/**
 * A report as a table: a row a target of a body, with the body's own score and place at the end of each. A body without a target has a
 * row of its own.
 *
 * <p>Numbers are as exact as in the JSON, without their unit: shares in percent, all else in the unit of the column beside them. Of
 * several tests the numbers are those of the one that decides.
 */
final class CsvReport {
    private final Words words;
    private final View view;

    CsvReport(Messages messages, View view) {
        this.words = new Words(messages);
        this.view = view;
    }

    String render(Report report) {
        CsvPage page = new CsvPage();
        List<CsvColumn> columns = CsvColumn.all(words, report);
        columns.forEach(column -> page.text(words.say("csv." + column.code())));
        page.end();
        for (BodyStanding body : view.of(report)) {
            for (Standing target : body.targets()) {
                columns.forEach(column -> column.of(body, target, page));
                page.end();
            }
            if (body.targets().isEmpty()) {
                columns.forEach(column -> column.of(body, null, page));
                page.end();
            }
        }
        return page.done();
    }
}
