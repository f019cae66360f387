package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a CSV text by RFC 4180, with the place of every cell. Blank lines are passed over, blanks round a cell are dropped. */
final class Csv {
    private final String file;
    private final int[] text;
    private final Problems problems;
    private final List<List<Node.Text>> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;

    private Csv(String file, String text, Problems problems) {
        this.file = file;
        this.text = text.codePoints().toArray();
        this.problems = problems;
    }

    /** The rows, heading first; empty when the text has none or a quote in it is wrong, which is then among the problems. */
    static Optional<List<List<Node.Text>>> read(String file, String text, Problems problems) {
        Csv csv = new Csv(file, text, problems);
        if (!csv.rows()) {
            return Optional.empty();
        }
        if (csv.rows.isEmpty()) {
            problems.add("load.file.empty", Source.of(file));
            return Optional.empty();
        }
        return Optional.of(csv.rows);
    }

    private boolean rows() {
        while (at < text.length) {
            List<Node.Text> row = new ArrayList<>();
            do {
                Optional<Node.Text> cell = cell();
                if (cell.isEmpty()) {
                    return false;
                }
                row.add(cell.get());
            } while (take(','));
            endLine();
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(row);
            }
        }
        return true;
    }

    private Optional<Node.Text> cell() {
        Source place = new Source(file, line, column);
        StringBuilder cell = new StringBuilder();
        if (take('"')) {
            return quoted(place, cell);
        }
        while (at < text.length && !isOneOf(',', '\r', '\n')) {
            cell.appendCodePoint(next());
        }
        return Optional.of(new Node.Text(place, cell.toString().strip()));
    }

    private Optional<Node.Text> quoted(Source place, StringBuilder cell) {
        while (at < text.length) {
            if (take('"') && !isOneOf('"')) {
                if (at < text.length && !isOneOf(',', '\r', '\n')) {
                    problems.add("load.csv.after", new Source(file, line, column));
                    return Optional.empty();
                }
                return Optional.of(new Node.Text(place, cell.toString().strip()));
            }
            cell.appendCodePoint(next());
        }
        problems.add("load.csv.quote", place);
        return Optional.empty();
    }

    private boolean isOneOf(int... characters) {
        for (int character : characters) {
            if (at < text.length && text[at] == character) {
                return true;
            }
        }
        return false;
    }

    private boolean take(int character) {
        if (!isOneOf(character)) {
            return false;
        }
        next();
        return true;
    }

    private void endLine() {
        if (take('\r') && !isOneOf('\n')) {
            line++;
            column = 1;
        }
        take('\n');
    }

    private int next() {
        int character = text[at++];
        column++;
        if (character == '\n') {
            line++;
            column = 1;
        }
        return character;
    }
}
