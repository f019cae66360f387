package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.facts.Target;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A row for every target of the plan, also for those that wait, are not due, or are not scored. */
final class EveryTarget implements Part {
    private final Page page;
    private final Words words;
    private final TargetWords target;

    EveryTarget(Page page) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Standing> targets = body.targets();
        if (targets.isEmpty()) {
            return;
        }
        boolean pace = !page.has(Section.RESULTS) && targets.stream().anyMatch(EveryTarget::paced);
        lines.section(words.say("section.targets", words.say("column.target"), targets.size()));
        Columns columns = new Columns("llrr" + (pace ? "rr" : "") + "lrlll");
        TargetCells cells = new TargetCells(page, pace);
        List<String> head = cells.head();
        for (String code : List.of("verdict", "points", "light", "owner", "notes")) {
            head.add(words.say("column." + code));
        }
        columns.head(head.toArray(String[]::new));
        targets.forEach(standing -> rows(standing, cells, columns));
        lines.table(1, columns);
    }

    private static boolean paced(Standing standing) {
        return Chosen.tests(standing).stream()
                .anyMatch(test -> test.measurement().step(Quantity.PACE).isPresent());
    }

    private void rows(Standing standing, TargetCells cells, Columns columns) {
        Judgement judgement = standing.judgement();
        Target promised = judgement.measurement().target();
        List<String> row = cells.promised(judgement);
        row.add(promised.doubt() == null ? cells.verdict(judgement) : words.say("verdict.doubt"));
        row.add(promised.scored() ? target.share(standing) : words.say("points.aside"));
        row.add(page.paint().named(standing.light()));
        row.add(Objects.requireNonNullElse(promised.owner(), ""));
        row.add(target.notes(judgement.measurement()));
        columns.row(row.toArray(String[]::new));
        for (Judgement test : judgement.tests()) {
            List<String> more = new ArrayList<>(cells.test(test));
            more.add(cells.verdict(test, judgement));
            more.addAll(Collections.nCopies(row.size() - more.size(), ""));
            columns.row(more.toArray(String[]::new));
        }
    }
}
