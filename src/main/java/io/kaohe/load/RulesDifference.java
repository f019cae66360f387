package io.kaohe.load;

import io.kaohe.report.PackChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a file of rules apart, rule by rule. That it can be read is known, so nothing is checked here. */
final class RulesDifference {
    private static final String HEAD = "规则「";
    private static final String ENDING = ".dslr";

    private RulesDifference() {}

    static FileDifference of(String path, String before, String after) {
        Map<String, List<String>> one = rules(before);
        Map<String, List<String>> other = rules(after);
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        String folder = path.substring(0, path.length() - ENDING.length());
        List<PackChange> pieces = new ArrayList<>();
        for (String name : names) {
            pieces.add(new PackChange(
                    PackChange.Kind.RULE,
                    path,
                    folder + "/" + name,
                    one.getOrDefault(name, List.of()),
                    other.getOrDefault(name, List.of())));
        }
        return new PiecewiseDifference(pieces);
    }

    /** The lines of each rule as they count: without white space around them, empty ones and comments. */
    private static Map<String, List<String>> rules(String text) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String raw : text.split("\r\n|\r|\n", -1)) {
            String line = stripped(raw);
            if (line.startsWith(HEAD)) {
                open = new ArrayList<>();
                rules.put(line.substring(HEAD.length(), line.length() - 1), open);
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                open.add(line);
            }
        }
        return rules;
    }

    /** Also without the full-width space, which Chinese input methods type. */
    private static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && blank(raw.charAt(from))) {
            from++;
        }
        while (to > from && blank(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
