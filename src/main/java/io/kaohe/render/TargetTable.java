package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row a target: under way against what is due by now (序时), at the year's end with the points it earned (结果). */
final class TargetTable implements Part {
    private final Page page;
    private final Words words;
    private final TargetWords target;
    private final TargetCells cells;
    private final boolean results;

    private TargetTable(Page page, boolean results) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
        this.cells = new TargetCells(page, !results);
        this.results = results;
    }

    static TargetTable pace(Page page) {
        return new TargetTable(page, false);
    }

    static TargetTable results(Page page) {
        return new TargetTable(page, true);
    }

    /** Whether such a table has the target: one that only asks for a place stands under 位次, where there is that section. */
    static boolean has(Page page, Standing standing) {
        boolean tables = page.has(Section.PACE) || page.has(Section.RESULTS);
        return tables && Chosen.tabled(standing) && !(page.has(Section.PLACES) && Chosen.placed(standing));
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Standing> rows = Chosen.of(body, standing -> has(page, standing));
        Section section = results ? Section.RESULTS : Section.PACE;
        if (rows.isEmpty()) {
            lines.section(words.say("section.nothing", section.chinese()));
            return;
        }
        lines.section(words.say("section.targets", section.chinese(), rows.size()));
        String notes = results ? "ll" : "rll";
        Columns columns = new Columns((results ? "llrrlr" : "llrrrrl") + (page.all() ? notes : ""));
        columns.head(head());
        for (Standing standing : rows) {
            row(standing, columns);
        }
        lines.table(1, columns);
    }

    private String[] head() {
        List<String> head = cells.head();
        List<String> codes = new ArrayList<>(List.of("verdict"));
        codes.addAll(results ? List.of("points") : List.of());
        if (page.all()) {
            codes.addAll(results ? List.of("light", "notes") : List.of("points", "light", "notes"));
        }
        codes.forEach(code -> head.add(words.say("column." + code)));
        return head.toArray(String[]::new);
    }

    /** A target of several tests has its verdict in its own row; their numbers stand in theirs. */
    private void row(Standing standing, Columns columns) {
        Judgement judgement = standing.judgement();
        List<String> row = cells.promised(judgement);
        row.add(cells.verdict(judgement));
        List<String> rest = rest(standing);
        row.addAll(rest);
        columns.row(row.toArray(String[]::new));
        for (Judgement test : judgement.tests()) {
            List<String> more = cells.test(test);
            more.add(cells.verdict(test, judgement));
            more.addAll(Collections.nCopies(rest.size(), ""));
            columns.row(more.toArray(String[]::new));
        }
    }

    private List<String> rest(Standing standing) {
        List<String> rest = new ArrayList<>();
        if (results || page.all()) {
            rest.add(target.share(standing));
        }
        if (page.all()) {
            rest.add(page.paint().named(standing.light()));
            rest.add(target.notes(standing.judgement().measurement()));
        }
        return rest;
    }
}
