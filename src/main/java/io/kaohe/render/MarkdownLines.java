package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;

/** Lays out what is said as Markdown: headings, tables, lists within lists. */
final class MarkdownLines implements Lines {
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

    @Override
    public MarkdownLines section(String title) {
        done();
        page.heading(level, MarkdownText.of(title));
        return this;
    }

    /** Lines of a section stand one step in, and those before the first do not; both begin a list. */
    @Override
    public MarkdownLines add(int depth, String line) {
        items.add(INDENT.repeat(Math.max(0, depth - 1)) + "- " + MarkdownText.of(line));
        return this;
    }

    @Override
    public MarkdownLines table(int depth, Columns columns) {
        if (columns.headed()) {
            done();
            page.table(columns);
            return this;
        }
        for (List<String> row : columns.rows()) {
            List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
            add(depth, String.join(BETWEEN, cells));
        }
        return this;
    }

    @Override
    public MarkdownLines names(int depth, String head, List<String> names) {
        return add(depth, head + String.join("、", names));
    }

    /** Ends the list that is still open. */
    void done() {
        if (!items.isEmpty()) {
            page.line(String.join("\n", items));
            items.clear();
        }
    }
}
