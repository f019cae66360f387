package io.kaohe.render;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Section;
import io.kaohe.facts.Target;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Finding;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shortfalls one by one: what was promised, where it stands, who answers for it, what wins the points back. */
final class ShortfallsPart implements Part {
    private final Page page;
    private final Words words;
    private final TargetWords target;
    private final Outlooks outlooks;

    ShortfallsPart(Page page) {
        this.page = page;
        this.words = page.words();
        this.target = new TargetWords(page.words(), page.report().scheme());
        this.outlooks = new Outlooks(page.words());
    }

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Standing> shortfalls = Chosen.judged(body, Verdict::shortfall);
        boolean named = page.has(Section.BEHIND);
        if (!shortfalls.isEmpty()) {
            lines.section(
                    named
                            ? words.say("section.targets", Section.BEHIND.chinese(), shortfalls.size())
                            : words.say("section.shortfalls", shortfalls.size()));
        } else if (named) {
            lines.section(words.say("section.nothing", Section.BEHIND.chinese()));
        }
        shortfalls.forEach(standing -> shortfall(standing, body, lines));
        others(body, lines);
    }

    private void shortfall(Standing standing, BodyStanding body, Lines lines) {
        lines.add(
                1,
                words.clauses(
                        TargetWords.name(standing),
                        verdict(standing),
                        page.paint().named(standing.light())));
        lines.table(2, rows(standing, body));
    }

    /** What there is to say of it, each under its label. */
    Columns rows(Standing standing, BodyStanding body) {
        Measurement measured = standing.judgement().measurement();
        Columns columns = new Columns("ll");
        row("promise", target.promise(measured), columns);
        row("tests", target.tests(standing.judgement(), page.paint()), columns);
        row("state", target.state(measured), columns);
        row("gap", target.gap(measured), columns);
        row("need", page.has(Section.CATCH_UP) ? "" : outlooks.need(measured), columns);
        row("outlook", page.has(Section.OUTLOOK) ? "" : outlooks.sentence(measured), columns);
        row("owner", target.owner(measured), columns);
        RuleInfo rule = page.rule(standing.judgement().rule());
        row("points", words.parts(target.points(standing, rule), block(body, measured.target())), columns);
        for (Finding finding : standing.review().findings()) {
            row("finding", finding(finding, rule), columns);
        }
        for (Reason flag : measured.flags()) {
            row("flag", words.say(flag), columns);
        }
        return columns;
    }

    /** The same in as few words as will do, beside a bar and an explanation: what to make up, who answers, what it is worth. */
    Columns brief(Standing standing, BodyStanding body) {
        Measurement measured = standing.judgement().measurement();
        RuleInfo rule = page.rule(standing.judgement().rule());
        Columns columns = new Columns("ll");
        row("gap", target.gap(measured), columns);
        row("need", outlooks.need(measured), columns);
        row("owner", target.owner(measured), columns);
        row("points", words.parts(target.points(standing, rule), block(body, measured.target())), columns);
        return columns;
    }

    /** Where the block is not the sum of its targets, what one of them wins back is not what the block does. */
    private @Nullable String block(BodyStanding body, Target promised) {
        return body.blocks().stream()
                .map(BlockStanding::block)
                .filter(block -> block.holds(promised) && block.aggregation() != Aggregation.SUM)
                .findFirst()
                .map(block -> words.say(
                        "points.block", block.name(), block.aggregation().chinese()))
                .orElse(null);
    }

    private void row(String code, String text, Columns columns) {
        if (!text.isEmpty()) {
            columns.row(words.say("shortfall." + code), text);
        }
    }

    /** The label, and the advice unless the rule that judged says the same. */
    private String finding(Finding finding, @Nullable RuleInfo judged) {
        boolean said = finding.advice().isEmpty()
                || (judged != null && finding.advice().equals(judged.advice()));
        return words.parts(
                page.because(finding.rule(), finding.label()),
                said ? null : words.say("points.advice", finding.advice()));
    }

    /** What the rules of the round point out beside the shortfalls: of the body, and of targets that are none. */
    void others(BodyStanding body, Lines lines) {
        Columns columns = new Columns("lll");
        int count = 0;
        for (Finding finding : body.review().findings()) {
            columns.row(body.body().name(), "", finding(finding, null));
            count++;
        }
        for (Standing standing : Chosen.of(body, each -> !shortfall(each))) {
            for (Finding finding : standing.review().findings()) {
                columns.row(TargetWords.name(standing), verdict(standing), finding(finding, null));
                count++;
            }
        }
        if (count > 0) {
            lines.section(words.say("section.pointed-out", count)).table(1, columns);
        }
    }

    private static boolean shortfall(Standing standing) {
        Verdict verdict = standing.judgement().verdict();
        return verdict != null && verdict.shortfall();
    }

    private String verdict(Standing standing) {
        return page.paint().verdict(standing.judgement().verdict(), target.verdict(standing.judgement()));
    }
}
