package io.kaohe.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, which leave everything else as it stands. */
final class Patch {
    private record Change(int from, int to, String instead) {}

    private final String text;
    private final List<Change> changes = new ArrayList<>();

    Patch(String text) {
        this.text = text;
    }

    /** Puts a text in the place of another. Of several at one place the first stays first. */
    void replace(int from, int to, String instead) {
        changes.add(new Change(from, to, instead));
    }

    /** Puts a line after that which holds a place. */
    void lineAfter(int place, String line) {
        int end = text.indexOf('\n', place);
        String ending = text.contains("\r\n") ? "\r\n" : "\n";
        if (end < 0) {
            replace(text.length(), text.length(), ending + line);
        } else {
            replace(end + 1, end + 1, line + ending);
        }
    }

    /** The changed text. */
    String done() {
        StringBuilder done = new StringBuilder();
        int at = 0;
        changes.sort(Comparator.comparingInt(Change::from));
        for (Change change : changes) {
            done.append(text, at, change.from).append(change.instead);
            at = change.to;
        }
        return done.append(text.substring(at)).toString();
    }
}
