package io.kaohe.cli;

import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code assess} as it mostly stands on a command line: each option once and apart from its value. It is read here because to
 * start picocli takes as long as to judge a county; whatever else stands there, and all that may be wrong with it, is left to
 * picocli.
 */
final class PlainAssess {
    static final String NAME = "assess";

    private static final Set<String> VALUES =
            Set.of("--period", "--as-of", "--rules", "--body", "--format", "--fail-on");
    private static final Set<String> SEVERAL = Set.of("--format", "--fail-on");
    private static final Set<String> FLAGS = Set.of("--all", CacheOption.NAME);

    private final List<String> places = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private PlainAssess() {}

    /** The command that the words mean; empty when picocli must look at them. */
    static Optional<AssessCommand> read(String[] words, Desk desk) {
        PlainAssess plain = new PlainAssess();
        if (words.length == 0 || !words[0].equals(NAME) || !plain.take(words) || !plain.whole()) {
            return Optional.empty();
        }
        try {
            AssessCommand command = plain.command(desk);
            if (plain.options.containsKey(CacheOption.NAME)) {
                desk.library().keepNothing();
            }
            return Optional.of(command);
        } catch (UsageMistake e) {
            return Optional.empty();
        }
    }

    private boolean take(String[] words) {
        for (int at = 1; at < words.length; at++) {
            String word = words[at];
            if (plain(word)) {
                places.add(word);
            } else if (FLAGS.contains(word)) {
                if (options.put(word, List.of()) != null) {
                    return false;
                }
            } else if (VALUES.contains(word) && at + 1 < words.length && plain(words[at + 1])) {
                at++;
                options.computeIfAbsent(word, name -> new ArrayList<>()).add(words[at]);
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(String word) {
        return !word.isEmpty() && !word.startsWith("-");
    }

    private boolean whole() {
        if (places.size() != 1 || !options.containsKey("--period")) {
            return false;
        }
        for (Map.Entry<String, List<String>> option : options.entrySet()) {
            if (option.getValue().size() > 1 && !SEVERAL.contains(option.getKey())) {
                return false;
            }
        }
        return true;
    }

    private AssessCommand command(Desk desk) {
        String asOf = value("--as-of");
        String rules = value("--rules");
        Inquiry inquiry = new Inquiry(
                Arguments.path(places.get(0)),
                Arguments.period(values("--period").get(0)),
                asOf == null ? null : Arguments.date(asOf),
                rules == null ? null : Arguments.path(rules),
                value("--body"));
        List<Output> formats = new ArrayList<>();
        for (String format : values("--format")) {
            formats.add(Output.parse(format));
        }
        List<Verdict> failOn = new ArrayList<>();
        for (String verdict : values("--fail-on")) {
            failOn.add(Arguments.verdict(verdict));
        }
        return new AssessCommand(desk, inquiry, formats, failOn, options.containsKey("--all"));
    }

    private List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    private @Nullable String value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? null : values.get(0);
    }
}
