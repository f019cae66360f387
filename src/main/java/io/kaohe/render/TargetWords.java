package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Stage;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of one target: promise, state, gap, who answers for it, points, reasons. */
final class TargetWords {
    private final Words words;

    TargetWords(Words words) {
        this.words = words;
    }

    /** The plan's sentence, or indicator and phrase where it was not copied; the task's number; and the place. */
    String promise(Measurement measured) {
        Target target = measured.target();
        String task = measured.task() == null
                ? ""
                : words.say("promise.task", Shown.amount(measured.task().value()));
        String quote = target.quote();
        Source place =
                measured.task() == null ? target.source() : measured.task().source();
        return quote == null
                ? words.say(
                        "promise.plain",
                        measured.indicator().name(),
                        target.requirement().text() + task,
                        place)
                : words.say("promise.quote", quote + task, place);
    }

    /** What was reached, and how far that is. */
    String state(Measurement measured) {
        if (measured.step(Quantity.ACTUAL).isEmpty()) {
            return words.say("state.none");
        }
        Step actual = measured.step(Quantity.ACTUAL).orElseThrow();
        boolean scheduled = measured.step(Quantity.EXPECTED).isPresent();
        String other = limit(measured) ? "state.allowed-ratio" : "state.pace-ratio";
        String ratio = measured.step(Quantity.PROGRESS).isPresent() ? "state.way-ratio" : other;
        return words.clauses(
                words.say("state.actual", measured.span().words(), shown(actual)),
                quantity("state.completion", measured, Quantity.COMPLETION),
                quantity(limit(measured) ? "state.allowed" : "state.expected", measured, Quantity.EXPECTED),
                scheduled ? quantity(ratio, measured, Quantity.PACE_RATIO) : null);
    }

    /** What is still to be reached, in the end and by now. */
    String gap(Measurement measured) {
        String all = words.clauses(
                measured.step(Quantity.GAP)
                        .filter(TargetWords::open)
                        .map(step -> gap(measured, step))
                        .orElse(null),
                measured.step(Quantity.PACE_SHORTFALL)
                        .filter(step -> open(step) && measured.stage() == Stage.UNDER_WAY)
                        .map(step -> words.say(limit(measured) ? "gap.pace-beyond" : "gap.pace", shown(step)))
                        .orElse(null));
        if (!all.isEmpty()) {
            return all;
        }
        boolean equal = measured.step(Quantity.GAP)
                .filter(step -> step.value().signum() == 0)
                .isPresent();
        return words.say(equal && measured.test().strict() ? "gap.strict" : "gap.none");
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
        boolean open = standing.awards().stream().anyMatch(award -> award.points() == null);
        BigDecimal lost = standing.marks().subtract(standing.points());
        return words.parts(
                open
                        ? words.say("points.none", marks)
                        : words.say("points.lost", marks, Shown.plain(standing.points()), Shown.plain(lost)),
                lost.signum() > 0 ? remedy(standing.judgement()) : null,
                advice == null ? null : words.say("points.advice", advice));
    }

    /** What wins the points back: what was due by now, else the whole gap; from the deadline on only another figure does. */
    private @Nullable String remedy(Judgement judgement) {
        Measurement measured = judgement.measurement();
        if (measured.stage() == Stage.DUE || judgement.verdict() == Verdict.LOST) {
            return words.say(measured.stage() == Stage.DUE ? "points.due" : "points.final");
        }
        return measured.step(Quantity.PACE_SHORTFALL)
                .or(() -> measured.step(Quantity.GAP))
                .filter(TargetWords::open)
                .map(step -> words.say("points.remedy." + measured.test().kind().code(), shown(step)))
                .orElse(null);
    }

    /** The rule's reason, and what is missing; or why there is no verdict. */
    String reason(Judgement judgement) {
        Reason missing = judgement.measurement().missing();
        String rule = judgement.verdict() == null ? contested(judgement.contested()) : judgement.reason();
        return words.parts(rule, missing == null ? null : words.say(missing));
    }

    /** What a reader should know of the figures, then of parts and lights without exactly one rule. */
    List<Reason> flags(Standing standing) {
        List<Reason> flags = new ArrayList<>(standing.judgement().measurement().flags());
        flags.addAll(findings(standing));
        return flags;
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
            findings.add(contested(light));
        }
        return findings;
    }

    /** Why a light has no name. */
    Reason contested(Light light) {
        return Reason.of("report.light.many", count(light.contested()), words.names(light.contested()));
    }

    /** The words of a reason. */
    String say(Reason reason) {
        return words.say(reason);
    }

    /** The verdict's word, or that it is open. */
    String verdict(Judgement judgement) {
        return judgement.verdict() == null
                ? words.say("verdict.none")
                : judgement.verdict().chinese();
    }

    /** The light's name; empty where there is none. */
    String light(Standing standing) {
        Light light = standing.light();
        return light == null || light.name() == null ? "" : light.name();
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

    private static boolean limit(Measurement measured) {
        return measured.test().kind() == RequirementKind.AT_MOST;
    }

    private String gap(Measurement measured, Step gap) {
        if (limit(measured)) {
            return words.say("gap.beyond", shown(gap));
        }
        if (measured.stage() == Stage.DUE) {
            return words.say("gap.due", shown(gap));
        }
        LocalDate deadline = measured.target().deadline();
        return deadline.getDayOfYear() == deadline.lengthOfYear()
                ? words.say("gap.year", shown(gap))
                : words.say("gap.deadline", deadline, shown(gap));
    }

    private @Nullable String quantity(String code, Measurement measured, Quantity quantity) {
        return measured.step(quantity).map(step -> words.say(code, shown(step))).orElse(null);
    }

    private static boolean open(Step step) {
        return step.value().signum() > 0;
    }

    private static String shown(Step step) {
        return Shown.amount(step.value(), step.unit());
    }
}
