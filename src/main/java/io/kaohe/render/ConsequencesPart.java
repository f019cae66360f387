package io.kaohe.render;

import io.kaohe.facts.Section;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Proposal;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;

/** Rewards and penalties that the rules propose: what, to whom, by whom, and why. Nothing of it has happened. */
final class ConsequencesPart implements Part {
    private final Page page;
    private final Words words;

    ConsequencesPart(Page page) {
        this.page = page;
        this.words = page.words();
    }

    /** One proposal, and the target that it is about; the body's own have none. */
    private record Row(Proposal proposal, String about) {}

    @Override
    public void write(BodyStanding body, Lines lines) {
        List<Row> rows = new ArrayList<>();
        body.review().proposals().forEach(proposal -> rows.add(new Row(proposal, "")));
        for (Standing standing : Chosen.of(body, standing -> true)) {
            standing.review().proposals().forEach(proposal -> rows.add(new Row(proposal, TargetWords.name(standing))));
        }
        if (!rows.isEmpty()) {
            lines.section(words.say("section.consequences", Section.CONSEQUENCES.chinese(), rows.size()));
        } else if (page.has(Section.CONSEQUENCES)) {
            lines.section(words.say("section.nothing", Section.CONSEQUENCES.chinese()));
        }
        rows.forEach(row -> proposal(row, body.body().name(), lines));
    }

    private void proposal(Row row, String body, Lines lines) {
        Proposal proposal = row.proposal();
        lines.add(1, words.clauses(proposal.consequence(), row.about()));
        Columns columns = new Columns("ll");
        columns.row(words.say("proposal.to"), proposal.to().isEmpty() ? body : proposal.to());
        if (!proposal.by().isEmpty()) {
            columns.row(words.say("proposal.by"), proposal.by());
        }
        columns.row(words.say("proposal.why"), page.because(proposal.rule()));
        RuleInfo rule = page.rule(proposal.rule());
        if (rule != null && rule.explanation() != null) {
            columns.row("", rule.explanation());
        }
        lines.table(2, columns);
    }
}
