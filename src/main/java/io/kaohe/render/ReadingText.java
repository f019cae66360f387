package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Commitment;
import io.kaohe.facts.Join;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a phrase was understood, in Chinese. */
final class ReadingText {
    private static final String INDENT = "  ";

    private final Words words;
    private final TestWords tests;

    ReadingText(Words words) {
        this.words = words;
        this.tests = new TestWords(words);
    }

    String text(String text, @Nullable String indicator, @Nullable Requirement requirement, @Nullable String problem) {
        List<String> lines = new ArrayList<>();
        lines.add(text);
        if (requirement == null) {
            lines.add(INDENT + words.say("reading.refused", problem == null ? "" : problem));
        } else {
            if (indicator != null) {
                lines.add(INDENT + words.say("reading.indicator", indicator));
            }
            understood(requirement).forEach(line -> lines.add(INDENT + line));
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> understood(Requirement requirement) {
        List<String> lines = new ArrayList<>();
        if (requirement.tests().size() == 1) {
            lines.add(words.say("reading.test", sentence(requirement.test())));
        } else {
            lines.add(words.say(requirement.join() == Join.ALL ? "reading.all" : "reading.any"));
            for (int i = 0; i < requirement.tests().size(); i++) {
                lines.add(
                        INDENT + words.numbered(i, sentence(requirement.tests().get(i))));
            }
        }
        add("reading.commitment", commitment(requirement.commitment()), lines);
        add("reading.by", day(requirement.by()), lines);
        add("reading.floor", amount(requirement.floor()), lines);
        add("reading.stretch", amount(requirement.stretch()), lines);
        return lines;
    }

    private String sentence(Test test) {
        return words.say(
                "reading.kind", tests.understood(test, null), test.kind().chinese());
    }

    private void add(String code, @Nullable String text, List<String> lines) {
        if (text != null) {
            lines.add(words.say(code, text));
        }
    }

    private @Nullable String day(@Nullable MonthDay day) {
        return day == null ? null : words.say("day", day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable String commitment(@Nullable Commitment commitment) {
        return commitment == null ? null : commitment.chinese();
    }

    private static @Nullable String amount(@Nullable Amount amount) {
        return amount == null ? null : Shown.amount(amount);
    }
}
