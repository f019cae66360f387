package io.kaohe.render;

import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.report.Reason;
import io.kaohe.report.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that all texts share: messages, rounds, periods, joined lists. */
final class Words {
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    /** The message {@code report.<code>}. */
    String say(String code, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        return messages.say("report." + code, texts);
    }

    /** The words of a reason. */
    String say(Reason reason) {
        return messages.say(reason);
    }

    /** 2022年第三季度 一季一讲评. */
    String round(Run run) {
        Round round = run.round();
        String months = switch (round.month()) {
            case 3, 9 -> say("round.quarter", NUMERALS[round.month() / 3 - 1]);
            case 6 -> say("round.half");
            case 12 -> say("round.year");
            default -> say("round.months", months(round.period()));
        };
        return say("round.name", round.year(), months, type(run));
    }

    /** （一）text, for {@code index} 0. */
    String numbered(int index, String text) {
        return say("number", numeral(index), text);
    }

    /** 一, for {@code index} 0. */
    String numeral(int index) {
        return index < NUMERALS.length ? NUMERALS[index] : Integer.toString(index + 1);
    }

    /** The texts with 、 between them. */
    String names(List<String> texts) {
        return String.join("、", texts);
    }

    /** The texts that are there, with ， between them. */
    String clauses(@Nullable String... texts) {
        return joined("，", texts);
    }

    /** The texts that are there, with ； between them. */
    String parts(@Nullable String... texts) {
        return joined("；", texts);
    }

    private static String joined(String between, @Nullable String... texts) {
        List<String> present = new ArrayList<>();
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                present.add(text);
            }
        }
        return String.join(between, present);
    }

    private String type(Run run) {
        int month = run.round().month();
        return switch (run.type()) {
            case REVIEW -> month % 3 == 0 ? say("round.review") : run.type().chinese();
            case SUMMARY -> month == 6 ? say("round.summary") : run.type().chinese();
            case SETTLEMENT ->
                month == 12 ? say("round.settlement") : run.type().chinese();
            case DISPATCH -> run.type().chinese();
        };
    }

    private static String months(Period period) {
        return period.from() == period.to() ? Integer.toString(period.to()) : period.from() + "-" + period.to();
    }
}
