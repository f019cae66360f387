package io.kaohe.render;

import io.kaohe.facts.Target;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A target as the result of a test. */
final class JunitCase {
    private final Words words;
    private final Report report;
    private final BodyStanding body;
    private final Standing standing;
    private final TargetWords target;

    JunitCase(Words words, Report report, BodyStanding body, Standing standing) {
        this.words = words;
        this.report = report;
        this.body = body;
        this.standing = standing;
        this.target = new TargetWords(words, report.scheme());
    }

    /** How a test comes out. */
    enum Outcome {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    Outcome outcome() {
        Verdict verdict = judgement().verdict();
        if (!promised().scored()) {
            return Outcome.SKIPPED;
        } else if (verdict == null) {
            return Outcome.ERROR;
        } else if (verdict.shortfall()) {
            return Outcome.FAILURE;
        } else if (verdict.unjudged() || !target.findings(standing).isEmpty()) {
            return Outcome.ERROR;
        }
        return verdict.paid() ? Outcome.PASSED : Outcome.SKIPPED;
    }

    void write(String time, XmlPage page) {
        String name = promised().id() + " " + TargetWords.name(standing);
        page.open("testcase", "classname", body.body().name(), "name", name, "time", time);
        switch (outcome()) {
            case FAILURE -> told("failure", page);
            case ERROR -> told("error", page);
            case SKIPPED -> page.empty("skipped", "message", message());
            case PASSED -> {}
        }
        page.text("system-out", String.join("\n", facts()));
        page.close();
    }

    /** With the whole explanation. */
    private void told(String element, XmlPage page) {
        String text = String.join("\n", Explanation.lines(words, report, body, standing));
        page.text(element, text, "type", type(), "message", message());
    }

    /** The code of the verdict; of what rules left open the place to look. */
    private String type() {
        Verdict verdict = judgement().verdict();
        return verdict == null || (outcome() == Outcome.ERROR && !verdict.unjudged()) ? "contested" : verdict.code();
    }

    private String message() {
        Measurement measured = judgement().measurement();
        String verdict = target.verdict(judgement());
        return switch (outcome()) {
            case PASSED -> verdict;
            case FAILURE -> words.parts(verdict, target.plan(measured), target.state(measured), target.gap(measured));
            case ERROR -> words.parts(verdict, target.reason(judgement()), findings());
            case SKIPPED ->
                words.parts(verdict, promised().scored() ? target.reason(judgement()) : target.aside(promised()));
        };
    }

    private String findings() {
        return words.parts(target.findings(standing).stream().map(words::say).toArray(String[]::new));
    }

    /** What a row of a table has, under each other. */
    private List<String> facts() {
        Page page = new Page(words, new Paint(false), report, true);
        TargetCells cells = new TargetCells(page, true);
        List<String> head = cells.head();
        List<String> row = cells.decided(judgement());
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            add(head.get(i), row.get(i), facts);
        }
        add(words.say("shortfall.tests"), target.tests(judgement(), page.paint()), facts);
        add(words.say("column.verdict"), target.verdict(judgement()), facts);
        add(words.say("column.points"), target.share(standing), facts);
        add(words.say("column.light"), page.paint().named(standing.light()), facts);
        add(words.say("column.owner"), target.owner(judgement().measurement()), facts);
        add(words.say("column.notes"), target.notes(judgement().measurement()), facts);
        return facts;
    }

    private void add(String name, String value, List<String> facts) {
        if (!value.isEmpty() && !value.equals(words.say("none"))) {
            facts.add(words.say("junit.fact", name, value));
        }
    }

    private Judgement judgement() {
        return standing.judgement();
    }

    private Target promised() {
        return judgement().measurement().target();
    }
}
