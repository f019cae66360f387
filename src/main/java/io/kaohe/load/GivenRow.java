package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.report.Worksheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a sheet in which something stands.
 *
 * @param index which row of the sheet, from 0
 */
record GivenRow(String sheet, int index, List<Worksheet.Cell> cells) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?%?");

    /** The rows of the sheet, without the empty ones. */
    static List<GivenRow> of(Worksheet sheet) {
        List<GivenRow> rows = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (sheet.rows().get(i).stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(new GivenRow(sheet.name(), i, sheet.rows().get(i)));
            }
        }
        return rows;
    }

    String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    Source at(int column) {
        return Worksheet.at(sheet, index, column);
    }

    /** Whether the cell still says this. A number has lost how it was written: 5.0 is 5. */
    boolean says(int column, String text) {
        boolean number = column < cells.size() && cells.get(column).number();
        return text(column).equals(text) || (number && value(text).isPresent() && equal(text, text(column)));
    }

    private static boolean equal(String one, String other) {
        Optional<BigDecimal> first = value(one);
        Optional<BigDecimal> second = value(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().compareTo(second.get()) == 0
                && one.endsWith("%") == other.endsWith("%");
    }

    private static Optional<BigDecimal> value(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace("%", ""))) : Optional.empty();
    }

    /** Tells what stands beyond the last column. */
    void within(int columns, String file, Problems problems) {
        for (int column = columns; column < cells.size(); column++) {
            if (!text(column).isEmpty()) {
                problems.add("load.sheet.outside", at(column), text(column), file);
            }
        }
    }
}
