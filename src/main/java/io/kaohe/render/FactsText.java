package io.kaohe.render;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.report.Fact;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first half of an explanation: what is given, and the arithmetic over it. */
final class FactsText {
    private static final String INDENT = "  ";

    private final Words words;
    private final StepText steps;
    private final Report report;

    FactsText(Words words, Report report) {
        this.words = words;
        this.steps = new StepText(words);
        this.report = report;
    }

    List<String> lines(Standing standing) {
        Measurement measured = standing.judgement().measurement();
        List<String> lines = new ArrayList<>();
        String target = measured.target().id();
        lines.add(words.say(
                "explain.title",
                measured.indicator().name(),
                target,
                measured.body().name()));
        lines.add(words.round(report.run()));
        section("plan", plan(measured), lines);
        section("requirement", requirement(measured), lines);
        section("facts", facts(measured), lines);
        section("steps", arithmetic(measured), lines);
        return lines;
    }

    private void section(String code, List<String> content, List<String> lines) {
        lines.add("");
        lines.add(words.say("explain.section." + code));
        content.forEach(line -> lines.add(INDENT + line));
    }

    private List<String> plan(Measurement measured) {
        Target target = measured.target();
        String document = report.run().document();
        return List.of(
                target.quote() == null ? words.say("explain.no-quote") : words.say("explain.quote", target.quote()),
                document == null
                        ? words.say("explain.place", target.source())
                        : words.say("explain.place.document", document, target.source()),
                words.say("explain.owner", new TargetWords(words).owner(measured)));
    }

    private List<String> requirement(Measurement measured) {
        Target target = measured.target();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("explain.text", target.requirement().text()));
        lines.add(words.say("explain.understood", understood(measured.test())));
        Task task = measured.task();
        if (task != null) {
            lines.add(words.say("explain.task", levels(task), task.source()));
        }
        lines.add(words.say("explain.stage", target.deadline(), measured.stage().chinese()));
        lines.add(indicator(measured.indicator()));
        return lines;
    }

    private String indicator(Indicator indicator) {
        GrowthBasis basis = indicator.growthBasis();
        return words.say(
                "explain.indicator",
                words.clauses(
                        indicator.name(),
                        indicator.kind().chinese(),
                        indicator.direction().chinese(),
                        basis == null ? null : words.say("explain.indicator.basis", basis.chinese()),
                        remark("indicator.publisher", indicator.publisher()),
                        remark("indicator.certifier", indicator.certifier()),
                        remark("indicator.published", indicator.publishedBy())));
    }

    private String understood(Test test) {
        Amount value = test.value();
        if (value == null) {
            return words.say("requirement.open");
        }
        String code = "requirement." + test.kind().code() + (test.strict() ? ".strict" : "");
        return words.say(code, Shown.amount(value));
    }

    private String levels(Task task) {
        return words.clauses(
                level("floor", task.floor()), level("value", task.value()), level("stretch", task.stretch()));
    }

    private @Nullable String level(String code, @Nullable Amount amount) {
        return amount == null ? null : words.say("explain.task." + code, Shown.amount(amount));
    }

    private List<String> facts(Measurement measured) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : measured.facts()) {
            Achievement figure = fact.achievement();
            String period = figure.period().words();
            lines.add(words.say("explain.fact", role(fact, measured), period, printed(figure), figure.source()));
            lines.add(INDENT + words.parts(provenance(figure), remarks(figure)));
        }
        if (measured.missing() != null) {
            lines.add(words.say(measured.missing()));
        }
        return lines.isEmpty() ? List.of(words.say("explain.no-facts")) : lines;
    }

    /** What the figure is used as, and of which body or indicator if not the target's own. */
    private String role(Fact fact, Measurement measured) {
        Achievement figure = fact.achievement();
        String role = fact.role().chinese();
        if (!figure.body().equals(measured.body().id())) {
            return words.say("explain.fact.of", role, figure.body());
        }
        return figure.indicator().equals(measured.indicator().id())
                ? role
                : words.say("explain.fact.of", role, figure.indicator());
    }

    private String printed(Achievement figure) {
        Integer place = figure.place();
        return words.clauses(
                amount("level", figure.value()),
                amount("growth", figure.growth()),
                place == null ? null : words.say("explain.fact.place", place),
                figure.zeroReturn() ? words.say("explain.fact.zero") : null,
                figure.missing() == null
                        ? null
                        : words.say("explain.fact.missing", figure.missing().chinese()));
    }

    private @Nullable String amount(String code, @Nullable Amount amount) {
        return amount == null ? null : words.say("explain.fact." + code, Shown.amount(amount));
    }

    private String provenance(Achievement figure) {
        return words.say(
                "explain.fact.words",
                figure.kind().chinese(),
                figure.status().chinese(),
                figure.vintage().chinese(),
                figure.basis().chinese(),
                figure.known());
    }

    private String remarks(Achievement figure) {
        return words.parts(
                remark("fact.reporter", figure.reporter()),
                remark("fact.note", figure.note()),
                remark("fact.origin", figure.origin()));
    }

    private @Nullable String remark(String code, @Nullable String text) {
        return text == null ? null : words.say("explain." + code, text);
    }

    private List<String> arithmetic(Measurement measured) {
        List<String> lines = new ArrayList<>();
        measured.steps()
                .forEach(step -> lines.addAll(steps.lines(step, measured.body().name())));
        return lines.isEmpty() ? List.of(words.say("explain.no-steps")) : lines;
    }
}
