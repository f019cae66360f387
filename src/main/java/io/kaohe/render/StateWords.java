package io.kaohe.render;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Past;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Test;
import io.kaohe.report.Fact;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a target stands: what was reached, against what, and how far that is. */
final class StateWords {
    private final Words words;
    private final Rungs rungs;
    private final RulingWords rulings;

    StateWords(Words words, Scheme scheme) {
        this.words = words;
        this.rungs = new Rungs(words, scheme);
        this.rulings = new RulingWords(words);
    }

    /** In a sentence. */
    String state(Measurement measured) {
        Ruling ruling = measured.ruling();
        Optional<Step> actual = measured.step(Quantity.ACTUAL);
        if (ruling != null && ruling.relief() == null) {
            return rulings.sentence(ruling);
        } else if (actual.isEmpty()) {
            return words.say("state.none");
        }
        String number = number(measured, actual.get());
        return ruling == null ? number : words.parts(number, rulings.sentence(ruling));
    }

    private String number(Measurement measured, Step actual) {
        boolean limit = limit(measured);
        boolean scheduled = measured.step(Quantity.EXPECTED).isPresent();
        String other = limit ? "state.allowed-ratio" : "state.pace-ratio";
        String ratio = measured.step(Quantity.PROGRESS).isPresent() ? "state.way-ratio" : other;
        return words.clauses(
                words.say(
                        "state.actual." + actual(measured.test()),
                        measured.span().words(),
                        rungs.shown(measured, actual)),
                dated(measured),
                quantity("state.base." + base(measured.test()), measured, Quantity.BASE),
                derived(measured.test()) ? quantity("state.target", measured, Quantity.TARGET) : null,
                quantity("state.completion", measured, Quantity.COMPLETION),
                quantity(limit ? "state.allowed" : "state.expected", measured, Quantity.EXPECTED),
                scheduled ? quantity(ratio, measured, Quantity.PACE_RATIO) : null);
    }

    /** In a cell of a table; a figure of other months than the round's names them. */
    String cell(Measurement measured) {
        Ruling ruling = measured.ruling();
        if (ruling != null && ruling.relief() == null) {
            String conclusion = ruling.conclusion();
            return conclusion == null ? words.say("cell.ruled") : words.say("cell.ruling", conclusion);
        }
        return measured.step(Quantity.ACTUAL)
                .map(step -> rungs.shown(measured, step))
                .map(shown -> actual(measured.test()).equals("each-year") ? words.say("cell.each-year", shown) : shown)
                .map(shown -> measured.span().end().equals(measured.round().end())
                        ? shown
                        : words.say("cell.older", shown, measured.span().words()))
                .orElse(words.say("none"));
    }

    /** Whether more is worse: a limit, or a limit for each member. */
    static boolean limit(Measurement measured) {
        Test test = measured.test() instanceof Test.EachMember each ? each.test() : measured.test();
        return test.kind() == RequirementKind.AT_MOST;
    }

    /** At which level, and on which day, what can happen only once did happen. */
    private @Nullable String dated(Measurement measured) {
        boolean once = switch (measured.test().kind()) {
            case STAGE, FIRST, BREAKTHROUGH -> true;
            default -> false;
        };
        return measured.facts().stream()
                .filter(fact -> once && fact.role() == Role.ACTUAL)
                .map(Fact::achievement)
                .findFirst()
                .map(figure -> words.clauses(
                        figure.level() == null ? null : figure.level().chinese(),
                        figure.date() == null ? null : words.say("state.date", figure.date())))
                .orElse(null);
    }

    /** As what the figure that counts is named. */
    private static String actual(Test test) {
        if (test instanceof Test.NotFalling past && past.past() == Past.EVERY_YEAR) {
            return "each-year";
        }
        return switch (test.kind()) {
            case EACH_MEMBER -> "member";
            case TOGETHER -> "slowest";
            case RANK -> "place";
            case STAGE -> "stage";
            default -> test.aspect() == Aspect.LEVEL ? "level" : test.aspect().code();
        };
    }

    private static String base(Test test) {
        if (test instanceof Test.NotFalling past) {
            return past.past().code();
        }
        return test.kind() == RequirementKind.BENCHMARK ? "benchmark" : "other";
    }

    /** Whether the number to reach follows from something that the phrase only names. */
    private static boolean derived(Test test) {
        return test.kind() == RequirementKind.BENCHMARK
                || test.kind() == RequirementKind.MULTIPLE
                || (test.kind() == RequirementKind.RANK && test.value() == null);
    }

    private @Nullable String quantity(String code, Measurement measured, Quantity quantity) {
        return measured.step(quantity)
                .map(step -> words.say(code, Shown.amount(step.value(), step.unit())))
                .orElse(null);
    }
}
