package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Standing;
import java.util.Objects;

/** The body's place among its class, and the targets that ask for a place. */
final class PlacesPart implements Part {
    private final Page page;
    private final Words words;
    private final TargetWords target;

    PlacesPart(Page page) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        Columns columns = new Columns("llrrll");
        int rows = 0;
        for (Standing standing : Chosen.of(body, PlacesPart::asked)) {
            rows += rows(standing, columns, rows == 0);
        }
        Integer rank = body.rank();
        long peers = page.placed(body);
        boolean among = rank != null && peers > 1;
        if (rows == 0 && !among) {
            lines.section(words.say("section.nothing", Section.PLACES.chinese()));
            return;
        }
        lines.section(
                rows == 0 ? Section.PLACES.chinese() : words.say("section.targets", Section.PLACES.chinese(), rows));
        if (among) {
            lines.add(1, words.say("places.body", group(body), peers, Objects.requireNonNull(rank)));
        }
        if (rows > 0) {
            lines.table(1, columns);
        }
    }

    private static boolean asked(Standing standing) {
        return Chosen.tabled(standing)
                && Chosen.tests(standing).stream()
                        .anyMatch(test -> Chosen.place(test.measurement().test()));
    }

    private int rows(Standing standing, Columns columns, boolean first) {
        if (first) {
            columns.head(
                    words.say("column.target"),
                    words.say("column.plan"),
                    words.say("column.place"),
                    words.say("column.place-due"),
                    words.say("column.verdict"),
                    page.all() ? words.say("column.notes") : "");
        }
        int rows = 0;
        for (Judgement test : Chosen.tests(standing)) {
            Measurement measured = test.measurement();
            if (Chosen.place(measured.test())) {
                rows++;
                columns.row(
                        TargetWords.name(standing),
                        new TestWords(words).label(measured.test()),
                        target.actual(measured),
                        measured.step(Quantity.TARGET)
                                .map(step -> words.say("places.due", Shown.amount(step.value(), step.unit())))
                                .orElse(words.say("none")),
                        page.paint().verdict(test.verdict(), target.verdict(test)),
                        page.all() ? target.notes(measured) : "");
            }
        }
        return rows;
    }

    private String group(BodyStanding body) {
        return Objects.requireNonNullElse(body.body().category(), words.say("places.all"));
    }
}
