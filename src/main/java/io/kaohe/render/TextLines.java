package io.kaohe.render;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text; names are broken where they get long, columns stand under each other. */
final class TextLines implements Lines {
    private static final String INDENT = "  ";
    private static final String BETWEEN = "、";

    /** Columns after which a list of names goes on in the next line. */
    private static final int WIDTH = 100;

    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    TextLines(Paint paint) {
        this.paint = paint;
    }

    @Override
    public TextLines section(String title) {
        lines.add("");
        lines.add(paint.heading(title));
        return this;
    }

    @Override
    public TextLines add(int depth, String line) {
        lines.add(INDENT.repeat(depth) + line);
        return this;
    }

    @Override
    public TextLines table(int depth, Columns columns) {
        columns.lines().forEach(line -> add(depth, line));
        return this;
    }

    @Override
    public TextLines names(int depth, String head, List<String> names) {
        StringBuilder line = new StringBuilder(head);
        int at = depth;
        for (int i = 0; i < names.size(); i++) {
            String name = i + 1 < names.size() ? names.get(i) + BETWEEN : names.get(i);
            int width = INDENT.length() * at + DisplayWidth.of(line + name);
            if (width > WIDTH && i > 0) {
                add(at, line.toString());
                at = depth + 1;
                line = new StringBuilder();
            }
            line.append(name);
        }
        return add(at, line.toString());
    }

    /** All of them. */
    List<String> done() {
        return List.copyOf(lines);
    }
}
