package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Join;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Tolerance;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first part of an explanation: what the plan says, and how it is understood. */
final class PromiseText {
    private final Words words;
    private final TestWords tests;
    private final Rungs rungs;
    private final Report report;

    PromiseText(Words words, Report report) {
        this.words = words;
        this.tests = new TestWords(words);
        this.rungs = new Rungs(words, report.scheme());
        this.report = report;
    }

    void write(Judgement judgement, Lines lines) {
        Measurement measured = judgement.measurement();
        lines.section(words.say("explain.section.plan"));
        plan(measured, lines);
        lines.section(words.say("explain.section.requirement"));
        text(measured, lines);
        own(judgement, lines);
        context(measured, lines);
    }

    /** What is the same for every body that answers for the target. */
    void shared(Measurement measured, Lines lines) {
        plan(measured, lines);
        text(measured, lines);
        context(measured, lines);
    }

    /** How the requirement is understood for the body, with the body's own number. */
    void own(Judgement judgement, Lines lines) {
        understood(judgement, lines);
        levels(judgement.measurement(), lines);
    }

    private void text(Measurement measured, Lines lines) {
        lines.add(1, words.say("explain.text", measured.target().requirement().text()));
    }

    private void context(Measurement measured, Lines lines) {
        lines.add(
                1,
                words.say(
                        "explain.stage",
                        measured.target().deadline(),
                        measured.stage().chinese()));
        indicator(measured, lines);
    }

    private void plan(Measurement measured, Lines lines) {
        Target target = measured.target();
        String document = report.run().document();
        String quote = target.quote();
        lines.add(1, quote == null ? words.say("explain.no-quote") : words.say("explain.quote", quote));
        lines.add(
                1,
                document == null
                        ? words.say("explain.place", target.source())
                        : words.say("explain.place.document", document, target.source()));
        lines.add(1, words.say("explain.owner", new TargetWords(words, report.scheme()).owner(measured)));
        lines.add(
                1,
                words.say(
                        "explain.nature",
                        target.commitment().chinese(),
                        target.importance().chinese(),
                        target.nature().chinese(),
                        target.setter().chinese()));
        if (target.repeats() != null) {
            lines.add(1, words.say("explain.repeats", target.repeats()));
        }
        if (target.doubt() != null) {
            lines.add(1, words.say("explain.doubt", target.doubt()));
        }
    }

    private void understood(Judgement judgement, Lines lines) {
        Measurement measured = judgement.measurement();
        Indicator indicator = measured.indicator();
        if (judgement.tests().isEmpty()) {
            lines.add(1, words.say("explain.understood", tests.understood(measured.test(), indicator)));
            return;
        }
        Requirement requirement = measured.target().requirement();
        lines.add(1, words.say(requirement.join() == Join.ALL ? "explain.all" : "explain.any"));
        List<Judgement> all = judgement.tests();
        for (int i = 0; i < all.size(); i++) {
            String sentence = tests.understood(all.get(i).measurement().test(), indicator);
            lines.add(2, words.numbered(i, sentence));
        }
    }

    private void levels(Measurement measured, Lines lines) {
        Task task = measured.task();
        Levels levels = Levels.of(measured.target().requirement(), task);
        String text = words.clauses(
                level("floor", levels.floor()),
                task == null ? null : level("value", task.value()),
                level("stretch", levels.stretch()));
        if (task != null) {
            lines.add(1, words.say("explain.task", text, task.source()));
        } else if (!text.isEmpty()) {
            lines.add(1, words.say("explain.levels", text));
        }
    }

    private @Nullable String level(String code, @Nullable Amount amount) {
        return amount == null ? null : words.say("explain.task." + code, Shown.amount(amount));
    }

    private void indicator(Measurement measured, Lines lines) {
        Indicator indicator = measured.indicator();
        GrowthBasis basis = indicator.growthBasis();
        Tolerance tolerance = indicator.tolerance();
        lines.add(
                1,
                words.say(
                        "explain.indicator",
                        words.clauses(
                                indicator.name(),
                                indicator.kind().chinese(),
                                indicator.direction().chinese(),
                                basis == null ? null : words.say("explain.indicator.basis", basis.chinese()),
                                remark("publisher", indicator.publisher()),
                                remark("certifier", indicator.certifier()),
                                remark("published", indicator.publishedBy()),
                                indicator.lag() == 0 ? null : words.say("explain.indicator.lag", indicator.lag()),
                                tolerance == null ? null : tolerance(tolerance),
                                secrecy(indicator.secrecy()))));
        List<String> members = indicator.members();
        if (!members.isEmpty()) {
            lines.names(1, words.say("explain.members", members.size()), members);
        }
        Ladder ladder = rungs.ladder(measured);
        if (ladder != null) {
            lines.names(1, words.say("explain.ladder", ladder.name()), rungs.all(ladder));
        }
    }

    private String tolerance(Tolerance tolerance) {
        String amount = Shown.amount(tolerance.within());
        return words.say(tolerance.twoSided() ? "explain.indicator.both" : "explain.indicator.one", amount);
    }

    private @Nullable String secrecy(Secrecy secrecy) {
        return secrecy == Secrecy.PUBLIC ? null : words.say("explain.indicator.secrecy", secrecy.chinese());
    }

    private @Nullable String remark(String code, @Nullable String text) {
        return text == null ? null : words.say("explain.indicator." + code, text);
    }
}
