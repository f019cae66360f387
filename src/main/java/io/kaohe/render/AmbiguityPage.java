package io.kaohe.render;

import io.kaohe.report.Ambiguities;
import io.kaohe.report.Question;
import io.kaohe.report.Threshold;
import java.util.ArrayList;
import java.util.List;

/** What a scheme leaves open, as a page for the meeting (Markdown). */
public final class AmbiguityPage {
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private AmbiguityPage(Messages messages) {
        this.messages = messages;
    }

    /** The page, with a final line feed. */
    public static String render(Messages messages, Ambiguities ambiguities) {
        AmbiguityPage page = new AmbiguityPage(messages);
        page.write(ambiguities);
        return String.join("\n", page.lines) + "\n";
    }

    private void write(Ambiguities ambiguities) {
        lines.add("# " + text("title", List.of(ambiguities.scheme())));
        lines.add("");
        int count = ambiguities.questions().size();
        lines.add(count == 0 ? text("none", List.of()) : text("count", List.of(Integer.toString(count))));
        for (int i = 0; i < count; i++) {
            write(i + 1, ambiguities.questions().get(i));
        }
        if (!ambiguities.thresholds().isEmpty()) {
            write(ambiguities.thresholds());
        }
    }

    private void write(int number, Question question) {
        List<String> arguments = question.arguments();
        lines.add("");
        lines.add("## " + number + ". " + text(question.code() + ".title", arguments));
        lines.add("");
        lines.add(text("example", List.of(text(question.code() + ".example", arguments))));
        lines.add("");
        String place = question.place().toString();
        lines.add(
                question.clause() == null
                        ? text("place", List.of(place))
                        : text("place.clause", List.of(place, question.clause())));
        lines.add("");
        for (String choice : text(question.code() + ".choices", arguments).split("；", -1)) {
            lines.add("- [ ] " + choice);
        }
    }

    private void write(List<Threshold> thresholds) {
        lines.add("");
        lines.add("## " + text("lines", List.of()));
        lines.add("");
        lines.add(text("lines.words", List.of()));
        lines.add("");
        lines.add(text("lines.head", List.of()));
        lines.add("|---|---|---|---|");
        thresholds.forEach(line -> lines.add("| 【" + line.name() + "】" + line.value() + " | " + line.sentence() + " | "
                + line.outcome() + " | " + line.place() + " |"));
    }

    private String text(String code, List<String> arguments) {
        return messages.say("lint.ask." + code, arguments);
    }
}
