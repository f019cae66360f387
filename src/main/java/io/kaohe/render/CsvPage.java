package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets under construction: UTF-8 with a mark at its start, commas, lines that end in LF as in every other text of
 * this program (WPS, Excel and LibreOffice take them).
 *
 * <p>A cell is a number or a text, and whoever adds it says which. A spreadsheet runs a text that begins with {@code = + - @} as
 * a formula, also behind a blank, or in its wide form; such a text has an apostrophe put before it, which makes it a text there too. A
 * number is ours and stays as it is: {@code -3} as a number is {@code -3}, as a text {@code '-3}. Line breaks and
 * other control characters of a text become a blank, so that a line of the file is a row of the table.
 */
final class CsvPage {
    /** By this mark a spreadsheet knows that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]");
    private static final Pattern QUOTED = Pattern.compile("[,\"]|^\\s|\\s$");

    private final StringBuilder text = new StringBuilder(MARK);
    private final List<String> row = new ArrayList<>();

    /** Adds a cell with words; empty for null. */
    CsvPage text(@Nullable String words) {
        String line = words == null ? "" : CONTROL.matcher(words).replaceAll(" ");
        row.add(FORMULA.matcher(line).find() ? "'" + line : line);
        return this;
    }

    /** Adds a cell with a number as a spreadsheet reads it; empty for null. */
    CsvPage number(@Nullable String number) {
        row.add(number == null ? "" : number);
        return this;
    }

    /** Ends the row. */
    CsvPage end() {
        text.append(String.join(",", row.stream().map(CsvPage::quoted).toList()))
                .append('\n');
        row.clear();
        return this;
    }

    /** The table. */
    String done() {
        return text.toString();
    }

    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
