package io.kaohe.load;

import io.kaohe.facts.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a CSV text by RFC 4180, with the place of every cell, row by row: a nation's table does not fit twice into memory.
 * Blank lines are passed over, blanks round a cell are dropped.
 */
final class Csv {
    private static final int END = -1;

    private final String file;
    private final Reader text;
    private final Problems problems;
    private int here;
    private int line = 1;
    private int column = 1;

    private Csv(String file, Reader text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.here = read();
    }

    /** The rows, heading first; empty when the text has none or a quote in it is wrong, which is then among the problems. */
    static Optional<List<List<Node.Text>>> read(String file, String text, Problems problems) {
        List<List<Node.Text>> rows = new ArrayList<>();
        return each(file, new StringReader(text), problems, rows::add) ? Optional.of(rows) : Optional.empty();
    }

    /**
     * Hands over the rows, heading first, as they are read.
     *
     * @return false when the text has none or a quote in it is wrong, which is then among the problems
     */
    static boolean each(String file, Reader text, Problems problems, Consumer<List<Node.Text>> row) {
        Csv csv = new Csv(file, text, problems);
        int found = csv.rows(row);
        if (found == 0) {
            problems.add("load.file.empty", Source.of(file));
        }
        return found > 0;
    }

    /** How many; -1 after a problem. */
    private int rows(Consumer<List<Node.Text>> each) {
        int found = 0;
        int width = 0;
        while (here != END) {
            List<Node.Text> row = new ArrayList<>(width);
            do {
                Optional<Node.Text> cell = cell();
                if (cell.isEmpty()) {
                    return -1;
                }
                row.add(cell.get());
            } while (take(','));
            endLine();
            width = row.size();
            if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                each.accept(row);
                found++;
            }
        }
        return found;
    }

    private Optional<Node.Text> cell() {
        Source place = new Source(file, line, column);
        StringBuilder cell = new StringBuilder();
        if (take('"')) {
            return quoted(place, cell);
        }
        while (!atEnd()) {
            cell.appendCodePoint(next());
        }
        return Optional.of(new Node.Text(place, cell.toString().strip()));
    }

    private Optional<Node.Text> quoted(Source place, StringBuilder cell) {
        while (here != END) {
            if (take('"') && here != '"') {
                if (!atEnd()) {
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

    /** Whether the cell ends here. */
    private boolean atEnd() {
        return here == END || here == ',' || here == '\r' || here == '\n';
    }

    private boolean take(int character) {
        if (here != character) {
            return false;
        }
        next();
        return true;
    }

    private void endLine() {
        if (take('\r') && here != '\n') {
            line++;
            column = 1;
        }
        take('\n');
    }

    private int next() {
        int character = here;
        here = read();
        column++;
        if (character == '\n') {
            line++;
            column = 1;
        }
        return character;
    }

    /** The next character, which two of Java's may make up. */
    private int read() {
        try {
            int first = text.read();
            return first < 0 || !Character.isHighSurrogate((char) first)
                    ? first
                    : Character.toCodePoint((char) first, (char) text.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
