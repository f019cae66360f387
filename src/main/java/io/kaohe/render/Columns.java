package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells that stand under each other, two spaces apart; a Chinese character takes two places. */
public final class Columns {
    private static final String BETWEEN = "  ";

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean headed;

    /** @param alignment a letter a column: {@code l} for words, {@code r} for numbers */
    public Columns(String alignment) {
        this.alignment = alignment;
    }

    /** Adds a row with a cell for every column. @throws IllegalArgumentException when there are more or fewer */
    public void row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(cells.length + " cells for " + alignment);
        }
        rows.add(List.of(cells));
    }

    /** Adds the row that says what stands in the columns; it comes before all others. */
    public void head(String... cells) {
        headed = true;
        row(cells);
    }

    /** Whether the first row says what stands in the columns. */
    boolean headed() {
        return headed;
    }

    /** Whether the column holds numbers. */
    boolean number(int column) {
        return alignment.charAt(column) == 'r';
    }

    /** The cells, row by row. */
    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /** The rows, without spaces at their ends. */
    public List<String> lines() {
        int[] widths = IntStream.range(0, alignment.length()).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(number(i) ? DisplayWidth.right(row.get(i), widths[i]) : DisplayWidth.left(row.get(i), widths[i]));
        }
        return String.join(BETWEEN, cells).stripTrailing();
    }
}
