package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import java.util.List;

/** What each month that is left must bring, target by target. */
final class CatchUpPart implements Part {
    private final Page page;

    CatchUpPart(Page page) {
        this.page = page;
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        Words words = page.words();
        List<Measurement> rows = Chosen.of(body, standing -> true).stream()
                .flatMap(standing -> Chosen.tests(standing).stream())
                .map(Judgement::measurement)
                .filter(measured -> measured.step(Quantity.MONTHLY_NEED).isPresent())
                .toList();
        if (rows.isEmpty()) {
            lines.section(words.say("section.nothing", Section.CATCH_UP.chinese()));
            return;
        }
        lines.section(words.say("section.targets", Section.CATCH_UP.chinese(), rows.size()));
        Columns columns = new Columns("lrrrr");
        columns.head(
                words.say("column.target"),
                words.say("column.actual"),
                words.say("column.short"),
                words.say("column.months"),
                words.say("column.need"));
        for (Measurement measured : rows) {
            Step need = measured.step(Quantity.MONTHLY_NEED).orElseThrow();
            columns.row(
                    measured.indicator().name(),
                    shown(measured, Quantity.ACTUAL),
                    shown(measured, Quantity.GAP),
                    Outlooks.months(need),
                    Shown.amount(need.value(), need.unit()));
        }
        lines.table(1, columns);
    }

    private String shown(Measurement measured, Quantity quantity) {
        return measured.step(quantity)
                .map(step -> Shown.amount(step.value(), step.unit()))
                .orElse(page.words().say("none"));
    }
}
