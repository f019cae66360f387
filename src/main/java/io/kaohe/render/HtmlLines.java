package io.kaohe.render;

import io.kaohe.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a part of a report says, kept as it was said, for a template to lay out. */
final class HtmlLines implements Lines {
    private final List<Entry> entries = new ArrayList<>();

    /** One thing that was said. */
    sealed interface Entry {}

    /** A heading. */
    record Heading(String text) implements Entry {}

    /**
     * A line.
     *
     * @param depth steps below its heading
     * @param href where it leads; null where it is only text
     */
    record Line(int depth, String text, @Nullable String href) implements Entry {
        /** As the style calls its depth; null for that of most lines. */
        @Nullable
        String style() {
            return depth == 1 ? null : "d" + depth;
        }
    }

    /** Rows under each other. */
    record Rows(Columns columns) implements Entry {
        List<String> head() {
            return columns.headed() ? columns.rows().get(0) : List.of();
        }

        List<List<String>> body() {
            return columns.headed() ? columns.rows().subList(1, columns.rows().size()) : columns.rows();
        }

        /** As the style calls the column; null for words. */
        @Nullable
        String style(int column) {
            return columns.number(column) ? "n" : null;
        }
    }

    /** Arithmetic, step under step. */
    record Sums(List<Calculation.Row> rows) implements Entry {}

    private final boolean brief;

    private HtmlLines(boolean brief) {
        this.brief = brief;
    }

    /** What is written by that. */
    static HtmlLines of(Consumer<HtmlLines> writing) {
        HtmlLines lines = new HtmlLines(false);
        writing.accept(lines);
        return lines;
    }

    /** The same without headings, and of the arithmetic only what is worked out: where very many stand on one page. */
    static HtmlLines brief(Consumer<HtmlLines> writing) {
        HtmlLines lines = new HtmlLines(true);
        writing.accept(lines);
        return lines;
    }

    /** Whether it says no more than it must. */
    boolean brief() {
        return brief;
    }

    @Override
    public HtmlLines section(String title) {
        if (!brief) {
            entries.add(new Heading(title));
        }
        return this;
    }

    @Override
    public HtmlLines add(int depth, String line) {
        if (!line.isEmpty()) {
            entries.add(new Line(depth, line, null));
        }
        return this;
    }

    /** A line that leads somewhere. */
    HtmlLines link(int depth, String line, String href) {
        entries.add(new Line(depth, line, href));
        return this;
    }

    /** Makes the first line lead somewhere. */
    void lead(String href) {
        if (!entries.isEmpty() && entries.get(0) instanceof Line first) {
            entries.set(0, new Line(first.depth(), first.text(), href));
        }
    }

    @Override
    public HtmlLines calculation(int depth, Calculation calculation) {
        List<Calculation.Row> rows = calculation.rows().stream()
                .filter(row -> !brief || telling(row))
                .toList();
        if (!rows.isEmpty()) {
            entries.add(new Sums(rows));
        }
        return this;
    }

    /** A number that is given stands among the facts; that nothing is beyond the target is said by the gap. */
    private static boolean telling(Calculation.Row row) {
        boolean worked = !row.expression().isEmpty() || !row.compared().isEmpty();
        boolean none =
                row.name().equals(Quantity.SURPLUS.chinese()) && row.result().startsWith("-");
        return worked && !none;
    }

    @Override
    public HtmlLines table(int depth, Columns columns) {
        entries.add(new Rows(columns));
        return this;
    }

    @Override
    public HtmlLines names(int depth, String head, List<String> names) {
        return add(depth, head + String.join("、", names));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Where its lines lead. */
    List<String> links() {
        return entries.stream()
                .flatMap(entry -> entry instanceof Line line ? Stream.ofNullable(line.href()) : Stream.empty())
                .toList();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
