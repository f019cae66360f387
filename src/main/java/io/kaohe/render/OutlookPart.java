package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Outlook;
import io.kaohe.report.Prospect;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;

/** What the year will come to for the targets that are still open: by the body itself, and by going on as until now. */
final class OutlookPart implements Part {
    private final Page page;
    private final Words words;
    private final Outlooks outlooks;

    OutlookPart(Page page) {
        this.page = page;
        this.words = page.words();
        this.outlooks = new Outlooks(page.words());
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Standing> open = Chosen.of(body, OutlookPart::open);
        List<Standing> known =
                open.stream().filter(standing -> !tests(standing).isEmpty()).toList();
        if (known.isEmpty()) {
            lines.section(words.say("section.nothing", Section.OUTLOOK.chinese()));
            return;
        }
        long missed = known.stream().filter(OutlookPart::missed).count();
        lines.section(words.say("section.outlook", Section.OUTLOOK.chinese(), known.size(), missed));
        Columns columns = new Columns("llrlrl");
        columns.head(
                words.say("column.target"),
                words.say("column.plan"),
                words.say("column.stated"),
                words.say("column.prospect"),
                words.say("column.projected"),
                words.say("column.prospect"));
        for (Standing standing : known) {
            tests(standing).forEach(test -> columns.row(row(standing, test)));
        }
        lines.table(1, columns);
        if (known.size() < open.size()) {
            lines.add(1, words.say("outlook.unknown", open.size() - known.size()));
        }
    }

    /** Excused targets and those without a number of their own have no outlook to wait for. */
    private static boolean open(Standing standing) {
        Verdict verdict = standing.judgement().verdict();
        boolean asked = verdict == null || verdict.paid() || verdict.unjudged() || verdict == Verdict.NOT_DUE;
        return asked && Chosen.open(standing);
    }

    /** The tests of which something is known; each has its own number. */
    private static List<Measurement> tests(Standing standing) {
        return Chosen.tests(standing).stream()
                .map(Judgement::measurement)
                .filter(Outlooks::known)
                .toList();
    }

    private static boolean missed(Standing standing) {
        return tests(standing).stream()
                .map(Measurement::outlook)
                .anyMatch(
                        outlook -> outlook.stated() == Prospect.WILL_MISS || outlook.computed() == Prospect.WILL_MISS);
    }

    private String[] row(Standing standing, Measurement measured) {
        Outlook outlook = measured.outlook();
        return new String[] {
            TargetWords.name(standing),
            standing.judgement().tests().isEmpty()
                    ? new TargetWords(words, page.report().scheme()).plan(measured)
                    : new TestWords(words).label(measured.test()),
            outlooks.stated(measured),
            prospect(outlook.stated()),
            outlooks.projected(measured),
            prospect(outlook.computed())
        };
    }

    private String prospect(Prospect prospect) {
        return page.paint().prospect(prospect, prospect.chinese());
    }
}
