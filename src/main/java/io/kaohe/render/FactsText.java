package io.kaohe.render;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Body;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Ruling;
import io.kaohe.report.Fact;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.Standing;
import java.util.ArrayList;
import java.util.List;

/** The second part of an explanation: what is given, and the arithmetic over it. */
final class FactsText {
    private final Words words;
    private final FigureWords figures;

    FactsText(Words words) {
        this.words = words;
        this.figures = new FigureWords(words);
    }

    void write(Standing standing, Calculator calculator, Lines lines) {
        lines.section(words.say("explain.section.facts"));
        facts(Chosen.tests(standing), lines);
        lines.section(words.say("explain.section.steps"));
        boolean typed = calculator.tests().stream()
                .flatMap(test -> test.rows().stream())
                .anyMatch(row -> !row.expression().isEmpty());
        if (typed) {
            lines.add(1, words.say("explain.typed"));
        }
        arithmetic(Chosen.tests(standing), calculator, lines);
    }

    /** The same in as few lines as will do. */
    void brief(Standing standing, Calculator calculator, Lines lines) {
        facts(Chosen.tests(standing), lines);
        arithmetic(Chosen.tests(standing), calculator, lines);
    }

    private void arithmetic(List<Judgement> tests, Calculator calculator, Lines lines) {
        for (int i = 0; i < tests.size(); i++) {
            Measurement measured = tests.get(i).measurement();
            if (tests.size() > 1) {
                lines.add(1, words.numbered(i, new TestWords(words).label(measured.test())));
            }
            arithmetic(calculator.tests().get(i), tests.size() > 1 ? 2 : 1, lines);
        }
    }

    /** The figures of all tests, each once, then a person's decision, then what is missing. */
    private void facts(List<Judgement> tests, Lines lines) {
        List<Fact> shown = new ArrayList<>();
        List<Reason> missing = new ArrayList<>();
        for (Judgement test : tests) {
            Measurement measured = test.measurement();
            for (Fact fact : measured.facts()) {
                if (!shown.contains(fact)) {
                    shown.add(fact);
                    fact(fact, measured, lines);
                }
            }
            if (measured.missing() != null && !missing.contains(measured.missing())) {
                missing.add(measured.missing());
            }
        }
        Ruling ruling = tests.get(0).measurement().ruling();
        if (ruling != null) {
            lines.add(1, words.say("explain.ruling", new RulingWords(words).sentence(ruling), ruling.source()));
        }
        missing.forEach(reason -> lines.add(1, words.say(reason)));
        if (shown.isEmpty() && ruling == null && missing.isEmpty()) {
            lines.add(1, words.say("explain.no-facts"));
        }
    }

    private void fact(Fact fact, Measurement measured, Lines lines) {
        Achievement figure = fact.achievement();
        String period = figure.period().words();
        lines.add(1, words.say("explain.fact", role(fact, measured), period, figures.printed(figure), figure.source()));
        Reason why = fact.why();
        lines.add(
                2,
                words.parts(figures.provenance(figure), figures.remarks(figure), why == null ? null : words.say(why)));
    }

    /** What the figure is used as, and of which body or indicator if not the target's own. */
    private String role(Fact fact, Measurement measured) {
        Body body = fact.body();
        Indicator indicator = fact.indicator();
        String role = fact.role().chinese();
        String whose = body.id().equals(measured.body().id()) ? role : words.say("explain.fact.of", role, body.name());
        return indicator.id().equals(measured.indicator().id())
                ? whose
                : words.say("explain.fact.of", whose, indicator.name());
    }

    private void arithmetic(Calculation calculation, int depth, Lines lines) {
        lines.calculation(depth, calculation);
        if (calculation.rows().isEmpty()) {
            lines.add(depth, words.say("explain.no-steps"));
        }
    }
}
