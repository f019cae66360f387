package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target of a body on an HTML page. */
final class HtmlTarget {
    private final HtmlPage page;
    private final BodyStanding body;
    private final Standing standing;
    private final TargetWords target;
    private final Measurement measured;

    HtmlTarget(HtmlPage page, BodyStanding body, Standing standing) {
        this.page = page;
        this.body = body;
        this.standing = standing;
        this.target = new TargetWords(page.words(), page.report().scheme());
        this.measured = standing.judgement().measurement();
    }

    String anchor() {
        return page.anchors().target(body, standing);
    }

    String href() {
        return page.href(body, standing);
    }

    String name() {
        return TargetWords.name(standing);
    }

    String body() {
        return body.body().name();
    }

    /** Whether it is one of very many on the page. */
    boolean brief() {
        return page.shared();
    }

    boolean shortfall() {
        Verdict verdict = standing.judgement().verdict();
        return verdict != null && verdict.shortfall();
    }

    String id() {
        return measured.target().id();
    }

    String phrase() {
        return target.plan(measured);
    }

    String verdict() {
        return target.verdict(standing.judgement());
    }

    String mark() {
        return Tone.mark(standing.judgement().verdict());
    }

    String tone() {
        return measured.target().scored()
                ? Tone.of(standing.judgement().verdict()).style()
                : Tone.ASIDE.style();
    }

    /** Empty where no award is due. */
    String points() {
        return target.share(standing);
    }

    @Nullable
    HtmlLight light() {
        Light light = standing.light();
        return light == null ? null : HtmlLight.of(light, page.words());
    }

    /** Of several tests, that of the deciding one. */
    @Nullable
    Bar bar() {
        return Bar.of(standing.judgement());
    }

    /** What was reached and how far that is; of what is not known, why. */
    String state() {
        Words words = page.words();
        String why = why();
        if (!why.isEmpty()) {
            return why;
        }
        String pace = pace();
        return words.clauses(
                quantityKnown() ? target.actual(measured) : null,
                done(),
                pace.isEmpty() ? null : words.say("html.pace", pace));
    }

    /** How far it is: its completion, of a stock how much of the way it has gone; empty where neither is known. */
    String done() {
        boolean way = measured.step(Quantity.PROGRESS).isPresent();
        String share = shown(way ? Quantity.PROGRESS : Quantity.COMPLETION);
        return share.isEmpty() ? "" : page.words().say(way ? "html.way" : "html.completion", share);
    }

    String pace() {
        return shown(Quantity.PACE);
    }

    private boolean quantityKnown() {
        return measured.ruling() != null || measured.step(Quantity.ACTUAL).isPresent();
    }

    private String shown(Quantity quantity) {
        return measured.step(quantity)
                .map(step -> Shown.amount(step.value(), step.unit()))
                .orElse("");
    }

    /** Why it is where it is: of what is not scored that, of what is not known what is missing; else nothing. */
    private String why() {
        String aside = target.aside(measured.target());
        if (!aside.isEmpty()) {
            return aside;
        }
        return quantityKnown() && Tone.of(standing.judgement().verdict()) != Tone.WAITING
                ? ""
                : target.why(standing.judgement());
    }

    /** What there is to say of a shortfall, each under its label. */
    List<List<String>> shortfallRows() {
        ShortfallsPart part = new ShortfallsPart(page.page());
        return (page.shared() ? part.brief(standing, body) : part.rows(standing, body)).rows();
    }

    /** Plan, requirement, facts, arithmetic, rule, points. */
    HtmlLines explanation() {
        Words words = page.words();
        Calculator calculator = Calculator.of(standing, body, page.report().scheme(), words);
        PromiseText promise = new PromiseText(words, page.report());
        FactsText facts = new FactsText(words);
        if (page.shared()) {
            return HtmlLines.brief(lines -> {
                HtmlRules rules = new HtmlRules(page, lines);
                promise.own(standing.judgement(), lines);
                lines.lead(page.plan(id()));
                facts.brief(standing, calculator, lines);
                new VerdictText(words, page.report(), rules).brief(standing, body, calculator, rules);
            });
        }
        return HtmlLines.of(lines -> {
            promise.write(standing.judgement(), lines);
            facts.write(standing, calculator, lines);
            new VerdictText(words, page.report(), new HtmlRules(page, lines)).write(standing, body, calculator, lines);
        });
    }
}
