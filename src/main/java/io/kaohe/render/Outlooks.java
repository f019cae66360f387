package io.kaohe.render;

import io.kaohe.report.Fact;
import io.kaohe.report.Measurement;
import io.kaohe.report.Outlook;
import io.kaohe.report.Prospect;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Step;
import org.jspecify.annotations.Nullable;

/** What the year will come to, and what the months that are left must bring, in words. */
final class Outlooks {
    private final Words words;

    Outlooks(Words words) {
        this.words = words;
    }

    /** Whether anything is known of it, by the body or by going on as until now. */
    static boolean known(Measurement measured) {
        Outlook outlook = measured.outlook();
        return outlook.stated() != Prospect.UNKNOWN
                || outlook.computed() != Prospect.UNKNOWN
                || measured.step(Quantity.PROJECTED).isPresent();
    }

    /** In a sentence; empty where nothing is known. */
    String sentence(Measurement measured) {
        if (!known(measured)) {
            return "";
        }
        Outlook outlook = measured.outlook();
        return words.parts(
                outlook.stated() == Prospect.UNKNOWN
                        ? null
                        : words.say(
                                "outlook.stated",
                                stated(measured),
                                outlook.stated().chinese()),
                computed(measured));
    }

    private @Nullable String computed(Measurement measured) {
        Prospect computed = measured.outlook().computed();
        if (measured.step(Quantity.PROJECTED).isPresent()) {
            return words.say("outlook.computed", projected(measured), computed.chinese());
        }
        return computed == Prospect.UNKNOWN ? null : words.say("outlook.foreseen", computed.chinese());
    }

    /** The number that the body expects for the year. */
    String stated(Measurement measured) {
        return measured.facts().stream()
                .filter(fact -> fact.role() == Role.FORECAST)
                .map(Fact::achievement)
                .findFirst()
                .map(new FigureWords(words)::numbers)
                .orElse(words.say("none"));
    }

    /** The number that going on as until now comes to. */
    String projected(Measurement measured) {
        return measured.step(Quantity.PROJECTED).map(Outlooks::shown).orElse(words.say("none"));
    }

    /** What each month left must bring; empty where there is nothing to make up. */
    String need(Measurement measured) {
        return measured.step(Quantity.MONTHLY_NEED)
                .map(step -> words.say("outlook.need", months(step), shown(step)))
                .orElse("");
    }

    /** How many months are left: what the gap was divided by. */
    static String months(Step need) {
        return need.operands().stream()
                .skip(1)
                .map(operand -> Shown.amount(operand.value(), operand.unit()))
                .findFirst()
                .orElse("");
    }

    private static String shown(Step step) {
        return Shown.amount(step.value(), step.unit());
    }
}
