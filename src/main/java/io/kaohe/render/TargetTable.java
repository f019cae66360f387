package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row a target: under way against what is due by now (序时), at the year's end with the points it earned (结果). */
final class TargetTable implements Part {
    private final Page page;
    private final Words words;
    private final TargetWords target;
    private final boolean results;

    private TargetTable(Page page, boolean results) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
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
        List<String> codes = new ArrayList<>(List.of("target", "plan", "actual", "completion"));
        codes.addAll(results ? List.of("verdict", "points") : List.of("pace", "difference", "verdict"));
        if (page.all()) {
            codes.addAll(results ? List.of("light", "notes") : List.of("points", "light", "notes"));
        }
        return codes.stream().map(code -> words.say("column." + code)).toArray(String[]::new);
    }

    /** A target of several tests has its verdict in its own row; their numbers stand in theirs. */
    private void row(Standing standing, Columns columns) {
        Judgement judgement = standing.judgement();
        List<String> numbers = numbers(judgement.measurement());
        boolean several = !judgement.tests().isEmpty();
        List<String> cells = new ArrayList<>();
        cells.add(TargetWords.name(standing));
        cells.add(target.plan(judgement.measurement()));
        cells.addAll(several ? Collections.nCopies(numbers.size(), "") : numbers);
        cells.add(verdict(judgement));
        List<String> rest = rest(standing);
        cells.addAll(rest);
        columns.row(cells.toArray(String[]::new));
        for (Judgement test : judgement.tests()) {
            columns.row(test(test, judgement, rest.size()));
        }
    }

    private String[] test(Judgement test, Judgement whole, int rest) {
        Measurement measured = test.measurement();
        List<String> cells = new ArrayList<>();
        cells.add(words.say("column.of"));
        cells.add(new TestWords(words).label(measured.test()));
        cells.addAll(numbers(measured));
        cells.add(Chosen.decides(test, whole) ? words.say("tests.decided", verdict(test)) : verdict(test));
        cells.addAll(Collections.nCopies(rest, ""));
        return cells.toArray(String[]::new);
    }

    private List<String> numbers(Measurement measured) {
        List<String> cells = new ArrayList<>();
        cells.add(target.actual(measured));
        cells.add(quantity(measured, Quantity.COMPLETION));
        if (!results) {
            cells.add(quantity(measured, Quantity.PACE));
            String difference = quantity(measured, Quantity.PACE_GAP);
            boolean way = measured.step(Quantity.PROGRESS).isPresent();
            cells.add(way ? words.say("cell.way", difference) : difference);
        }
        return cells;
    }

    private List<String> rest(Standing standing) {
        List<String> cells = new ArrayList<>();
        if (results || page.all()) {
            cells.add(target.share(standing));
        }
        if (page.all()) {
            cells.add(page.paint().named(standing.light()));
            cells.add(target.notes(standing.judgement().measurement()));
        }
        return cells;
    }

    private String verdict(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        return page.paint().verdict(verdict, target.verdict(judgement));
    }

    private String quantity(Measurement measured, Quantity quantity) {
        return measured.step(quantity)
                .map(step -> Shown.amount(step.value(), step.unit()))
                .orElse(words.say("none"));
    }
}
