package io.kaohe.rules;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence at its commas, but not at those inside brackets. */
final class Segments {
    private static final String OPENING = "(（「【";
    private static final String CLOSING = ")）」】";

    private Segments() {}

    /** At least one segment; the last is empty after a comma at the end. */
    static List<Line> of(Line line) {
        List<Line> segments = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        for (int at = 0; at < line.text().length(); at++) {
            char character = line.text().charAt(at);
            if (OPENING.indexOf(character) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(character) >= 0) {
                depth--;
            } else if (depth == 0 && (character == '，' || character == ',')) {
                segments.add(line.part(begin, at));
                begin = at + 1;
            }
        }
        segments.add(line.part(begin, line.text().length()));
        return segments;
    }
}
