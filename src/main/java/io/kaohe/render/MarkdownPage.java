package io.kaohe.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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
        return table(head, Collections.nCopies(head.size(), "---"), rows);
    }

    private MarkdownPage table(List<String> head, List<String> sides, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of(row(head), row(sides)));
        rows.forEach(row -> lines.add(row(row)));
        blocks.add(String.join("\n", lines));
        return this;
    }

    /** Columns with their head, numbers to the right, their cells escaped; one in which nothing stands is left out. */
    MarkdownPage table(Columns columns) {
        List<List<String>> rows = columns.rows();
        List<List<String>> body = rows.subList(1, rows.size());
        int[] kept = IntStream.range(0, rows.get(0).size())
                .filter(at -> body.stream().anyMatch(row -> !row.get(at).isEmpty()))
                .toArray();
        List<String> sides = IntStream.of(kept)
                .mapToObj(at -> columns.number(at) ? "---:" : "---")
                .toList();
        return table(
                cells(rows.get(0), kept),
                sides,
                body.stream().map(row -> cells(row, kept)).toList());
    }

    private static List<String> cells(List<String> row, int[] kept) {
        return IntStream.of(kept).mapToObj(at -> MarkdownText.cell(row.get(at))).toList();
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
