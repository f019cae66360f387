package io.kaohe.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page of Markdown under construction: headings, paragraphs, lists and tables with an empty line between them. */
final class MarkdownPage {
    private final List<String> blocks = new ArrayList<>();

    MarkdownPage heading(int level, String text) {
        blocks.add("#".repeat(level) + " " + text);
        return this;
    }

    MarkdownPage line(String text) {
        blocks.add(text);
        return this;
    }

    /** A list; nothing without items. */
    MarkdownPage items(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add("- " + String.join("\n- ", items));
        }
        return this;
    }

    MarkdownPage table(List<String> head, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of(row(head), row(Collections.nCopies(head.size(), "---"))));
        rows.forEach(row -> lines.add(row(row)));
        blocks.add(String.join("\n", lines));
        return this;
    }

    /** The page with a final line feed. */
    String text() {
        return String.join("\n\n", blocks) + "\n";
    }

    /** A bar of the text itself would end the cell. */
    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |";
    }
}
