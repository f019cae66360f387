package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;

/** Lays out what is said as Markdown: headings, tables, lists within lists. */
final class MarkdownLines {
    private static final String INDENT = "  ";

    /** Between the cells of a row that has no head: as wide as a character. */
    private static final String BETWEEN = "\u3000";

    private final MarkdownPage page;
    private final int level;
    private final List<String> items = new ArrayList<>();

    /** @param level how deep the headings of the sections are */
    MarkdownLines(MarkdownPage page, int level) {
        this.page = page;
        this.level = level;
    }

    void write(Lines lines) {
        for (Lines.Piece piece : lines.pieces()) {
            if (piece instanceof Lines.Section section) {
                flush();
                page.heading(level, MarkdownText.of(section.title()));
            } else if (piece instanceof Lines.Line line) {
                item(line.depth(), line.text());
            } else if (piece instanceof Lines.Rows rows) {
                rows(rows);
            } else if (piece instanceof Lines.Names names) {
                item(names.depth(), names.head() + String.join("、", names.names()));
            }
        }
        flush();
    }

    /** Lines of a section stand one step in, and so do those before the first; both begin a list. */
    private void item(int depth, String text) {
        items.add(INDENT.repeat(Math.max(0, depth - 1)) + "- " + MarkdownText.of(text));
    }

    private void rows(Lines.Rows rows) {
        Columns columns = rows.columns();
        if (columns.headed()) {
            flush();
            page.table(columns);
            return;
        }
        for (List<String> row : columns.rows()) {
            List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
            item(rows.depth(), String.join(BETWEEN, cells));
        }
    }

    private void flush() {
        if (!items.isEmpty()) {
            page.line(String.join("\n", items));
            items.clear();
        }
    }
}
