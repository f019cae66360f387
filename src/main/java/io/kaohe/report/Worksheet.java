package io.kaohe.report;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name what stands on its tab
 * @param rows from the first on, empty ones too
 */
public record Worksheet(String name, List<List<Cell>> rows) {
    private static final int LETTERS = 26;

    /**
     * One cell.
     *
     * @param text without blanks round it; empty when nothing stands there
     * @param number whether the workbook holds a number, which has no text of its own: 5.0 is 5
     */
    public record Cell(String text, boolean number) {}

    /** Copies the list. */
    public Worksheet {
        rows = List.copyOf(rows);
    }

    /** A sheet of texts. */
    public static Worksheet of(String name, List<List<String>> texts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<String> row : texts) {
            rows.add(row.stream().map(text -> new Cell(text, false)).toList());
        }
        return new Worksheet(name, rows);
    }

    /** The place of a cell as people call it, 数!B3; row and column count from 0. */
    public static Source at(String sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return Source.of(sheet + "!" + letters + (row + 1));
    }
}
