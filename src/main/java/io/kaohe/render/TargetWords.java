package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of one target: promise, state, gap, who answers for it, points, reasons. */
final class TargetWords {
    private final Words words;
    private final StateWords states;
    private final GapWords gaps;

    TargetWords(Words words, Scheme scheme) {
        this.words = words;
        this.states = new StateWords(words, scheme);
        this.gaps = new GapWords(words, scheme);
    }

    /** The indicator's name. */
    static String name(Standing standing) {
        return standing.judgement().measurement().indicator().name();
    }

    /** The indicators' names in a list; one that several of the body's targets share has the phrase with it. */
    static List<String> names(List<Standing> listed, BodyStanding body) {
        List<String> all = body.targets().stream().map(TargetWords::name).toList();
        return listed.stream()
                .map(standing -> Collections.frequency(all, name(standing)) == 1
                        ? name(standing)
                        : name(standing)
                                + standing.judgement()
                                        .measurement()
                                        .target()
                                        .requirement()
                                        .text())
                .toList();
    }

    /** The plan's sentence, or indicator and phrase where it was not copied; the task's number; and the place. */
    String promise(Measurement measured) {
        Target target = measured.target();
        Task given = measured.task();
        String task = given == null ? "" : words.say("promise.task", Shown.amount(given.value()));
        String quote = target.quote();
        Source place = given == null ? target.source() : given.source();
        return quote == null
                ? words.say(
                        "promise.plain",
                        measured.indicator().name(),
                        target.requirement().text() + task,
                        place)
                : words.say("promise.quote", quote + task, place);
    }

    /** The plan's phrase, and the body's own number where the task table sets it. */
    String plan(Measurement measured) {
        String phrase = measured.target().requirement().text();
        Task task = measured.task();
        return task == null ? phrase : words.say("cell.task", phrase, Shown.amount(task.value()));
    }

    /** What was reached, and how far that is. */
    String state(Measurement measured) {
        return states.state(measured);
    }

    /** What was reached, for a cell of a table. */
    String actual(Measurement measured) {
        return states.cell(measured);
    }

    /** What is still to be reached, in the end and by now. */
    String gap(Measurement measured) {
        return gaps.gap(measured);
    }

    /** Who leads, who supports, and the body's linked leader. */
    String owner(Measurement measured) {
        Target target = measured.target();
        Body body = measured.body();
        String owner = target.owner();
        return words.parts(
                owner == null ? words.say("owner.none") : words.say("owner.lead", owner),
                target.support().isEmpty() ? null : words.say("owner.support", words.names(target.support())),
                body.leader() == null ? null : words.say("owner.leader", body.leader()));
    }

    /** How many points were lost, and what would win them back. */
    String points(Standing standing, @Nullable RuleInfo rule) {
        String marks = Shown.plain(standing.marks());
        String advice = rule == null ? null : rule.advice();
        BigDecimal lost = standing.marks().subtract(standing.points());
        return words.parts(
                open(standing)
                        ? words.say("points.none", marks)
                        : words.say("points.lost", marks, Shown.plain(standing.points()), Shown.plain(lost)),
                lost.signum() > 0 ? gaps.remedy(standing.judgement()) : null,
                advice == null ? null : words.say("points.advice", advice));
    }

    /** Points over marks; empty where no award is due. */
    String share(Standing standing) {
        String marks = Shown.plain(standing.marks());
        if (standing.awards().isEmpty()) {
            return "";
        }
        return open(standing)
                ? words.say("points.open", marks)
                : words.say("points.of", Shown.plain(standing.points()), marks);
    }

    private static boolean open(Standing standing) {
        return standing.awards().stream().anyMatch(award -> award.points() == null);
    }

    /** The rule's reason, and what is missing; or why there is no verdict. */
    String reason(Judgement judgement) {
        Reason missing = judgement.measurement().missing();
        String rule = judgement.verdict() == null ? contested(judgement.contested()) : judgement.reason();
        return words.parts(rule, missing == null ? null : words.say(missing));
    }

    /** What is missing, else why it came out so. */
    String why(Judgement judgement) {
        Reason missing = judgement.measurement().missing();
        return missing == null ? reason(judgement) : words.say(missing);
    }

    /** What a reader should know of the figures, then of parts and lights without exactly one rule. */
    List<Reason> flags(Standing standing) {
        List<Reason> flags = new ArrayList<>(standing.judgement().measurement().flags());
        flags.addAll(findings(standing));
        return flags;
    }

    /** Why it is not scored; empty where it is. */
    String aside(Target promised) {
        String doubt = promised.doubt();
        String repeats = promised.repeats();
        return words.parts(
                doubt == null ? null : words.say("aside.doubt", doubt),
                repeats == null ? null : words.say("aside.repeat", repeats));
    }

    /** What a reader should know of the figures, in one line. */
    String notes(Measurement measured) {
        return words.parts(measured.flags().stream().map(words::say).toArray(String[]::new));
    }

    /** Where not exactly one rule spoke: for the parts and the light. */
    List<Reason> findings(Standing standing) {
        List<Reason> findings = new ArrayList<>();
        for (Award award : standing.awards()) {
            if (award.points() == null) {
                findings.add(contested(award));
            }
        }
        Light light = standing.light();
        if (light != null && light.name() == null) {
            findings.add(many("report.light.many", light.contested()));
        }
        return findings;
    }

    /** Several rules spoke where one should have. */
    Reason many(String code, List<String> rules) {
        return Reason.of(code, count(rules), words.names(rules));
    }

    /** The words of a reason. */
    String say(Reason reason) {
        return words.say(reason);
    }

    /** What came out of each of several tests, and which decided; empty for a single one. */
    String tests(Judgement judgement, Paint paint) {
        TestWords tests = new TestWords(words);
        return words.parts(judgement.tests().stream()
                .map(test -> words.say(
                        Chosen.decides(test, judgement) ? "tests.decides" : "tests.other",
                        tests.label(test.measurement().test()),
                        paint.verdict(test.verdict(), verdict(test))))
                .toArray(String[]::new));
    }

    /** The verdict's word, or that it is open. */
    String verdict(Judgement judgement) {
        return judgement.verdict() == null
                ? words.say("verdict.none")
                : judgement.verdict().chinese();
    }

    private String contested(List<String> rules) {
        return rules.isEmpty() ? words.say("rules.none") : words.say("rules.many", rules.size(), words.names(rules));
    }

    private Reason contested(Award award) {
        String part = award.part().name();
        List<String> rules = award.contested();
        if (rules.size() == 1) {
            return Reason.of("report.award.empty", part, rules.get(0));
        }
        return rules.isEmpty()
                ? Reason.of("report.award.none", part)
                : Reason.of("report.award.many", part, count(rules), words.names(rules));
    }

    private static String count(List<String> rules) {
        return Integer.toString(rules.size());
    }
}
