package io.kaohe.render;

import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Source;
import io.kaohe.report.RuleExplanation;

/** A rule for the people who own it: its words, its numbers and tables, the cases that hold it. */
public final class RulePage {
    private final Words words;
    private final RuleExplanation explanation;

    private RulePage(Words words, RuleExplanation explanation) {
        this.words = words;
        this.explanation = explanation;
    }

    /**
     * Plain text for people.
     *
     * @param drl whether to add what Drools is given
     */
    public static String render(Messages messages, RuleExplanation explanation, boolean drl) {
        return new RulePage(new Words(messages), explanation).text(drl);
    }

    private String text(boolean drl) {
        TextLines lines = new TextLines(new Paint(false));
        new RuleText(words).write(explanation.rule(), explanation.numbers(), explanation.tables(), 0, lines);
        lines.section(words.say("rule.cases", explanation.cases().size()));
        explanation.cases().forEach(each -> lines.add(1, line(each)));
        if (drl) {
            lines.section(words.say("rule.drl"));
            explanation.drl().lines().forEach(line -> lines.add(1, line));
        }
        return String.join("\n", lines.done()) + "\n";
    }

    /** Where the case stands, what it shows, and what must come out. */
    private String line(RuleCase each) {
        Source source = each.source();
        String expected = words.clauses(each.expected().entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("规则"))
                .map(entry -> words.say("rule.expected", entry.getKey(), entry.getValue()))
                .toArray(String[]::new));
        String place = source.file() + ":" + source.line();
        return expected.isEmpty()
                ? words.say("rule.case.plain", place, each.name())
                : words.say("rule.case", place, each.name(), expected);
    }
}
