package io.kaohe.render;

import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Test;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is still to be reached, and what wins the points back. */
final class GapWords {
    private final Words words;
    private final Rungs rungs;

    GapWords(Words words, Scheme scheme) {
        this.words = words;
        this.rungs = new Rungs(words, scheme);
    }

    /** In the end and by now. */
    String gap(Measurement measured) {
        String all = words.clauses(
                measured.step(Quantity.GAP)
                        .filter(GapWords::open)
                        .map(step -> whole(measured, step))
                        .orElse(null),
                measured.step(Quantity.PACE_SHORTFALL)
                        .filter(step -> open(step) && measured.stage() == Stage.UNDER_WAY)
                        .map(step ->
                                words.say(StateWords.limit(measured) ? "gap.pace-beyond" : "gap.pace", shown(step)))
                        .orElse(null));
        if (!all.isEmpty()) {
            return all;
        }
        boolean equal = measured.step(Quantity.GAP)
                .filter(step -> step.value().signum() == 0)
                .isPresent();
        if (!equal || !measured.test().strict()) {
            return words.say("gap.none");
        }
        return words.say(measured.test().kind() == RequirementKind.TOGETHER ? "gap.level" : "gap.strict");
    }

    /** What wins the points back: what was due by now, else the whole gap; from the deadline on only another figure does. */
    @Nullable
    String remedy(Judgement judgement) {
        Measurement measured = judgement.measurement();
        if (measured.stage() == Stage.DUE || judgement.verdict() == Verdict.LOST) {
            return words.say(measured.stage() == Stage.DUE ? "points.due" : "points.final");
        }
        return measured.step(Quantity.PACE_SHORTFALL)
                .or(() -> measured.step(Quantity.GAP))
                .filter(GapWords::open)
                .map(step -> words.say("points.remedy." + way(measured.test()), shown(step)))
                .orElse(null);
    }

    private String whole(Measurement measured, Step gap) {
        return switch (way(measured.test())) {
            case "at-most" -> words.say("gap.beyond", shown(gap));
            case "each-member" -> words.say("gap.member", shown(gap));
            case "each-member.below" -> words.say("gap.member-beyond", shown(gap));
            case "rank" -> words.say("gap.due", shown(gap));
            case "benchmark.below" -> words.say("gap.above", shown(gap));
            case "coverage.remainder", "bottom-line.remainder" -> words.say("gap.remaining", shown(gap));
            case "bottom-line" -> words.say("gap.happened", shown(gap));
            case "about" -> words.say("gap.off", shown(gap));
            case "first", "first.only" -> words.say("gap.first");
            case "stage" -> stage(measured, gap);
            default -> towards(measured, shown(gap));
        };
    }

    private String stage(Measurement measured, Step gap) {
        OptionalInt asked = rungs.asked(measured);
        return asked.isEmpty()
                ? towards(measured, shown(gap))
                : words.say("gap.stage", rungs.name(measured, asked.getAsInt()), shown(gap));
    }

    private String towards(Measurement measured, String amount) {
        if (measured.stage() == Stage.DUE) {
            return words.say("gap.due", amount);
        }
        LocalDate deadline = measured.target().deadline();
        return deadline.getDayOfYear() == deadline.lengthOfYear()
                ? words.say("gap.year", amount)
                : words.say("gap.deadline", deadline, amount);
    }

    /** The kind, and where it matters the side: from above, or what is left. All that asks for a place goes one way. */
    static String way(Test test) {
        if (Chosen.place(test)) {
            return RequirementKind.RANK.code();
        }
        boolean below = (test instanceof Test.Benchmark benchmark && benchmark.below())
                || (test instanceof Test.EachMember each && each.test().kind() == RequirementKind.AT_MOST);
        boolean remainder = (test instanceof Test.Coverage coverage && coverage.remainder())
                || (test instanceof Test.BottomLine line && line.remainder());
        boolean only = test instanceof Test.First first && first.only();
        return test.kind().code() + (below ? ".below" : "") + (remainder ? ".remainder" : "") + (only ? ".only" : "");
    }

    private static boolean open(Step step) {
        return step.value().signum() > 0;
    }

    private static String shown(Step step) {
        return Shown.amount(step.value(), step.unit());
    }
}
