package io.kaohe.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table by its heading, which names keys. A key that takes names of the author's own has a column for each
 * of them: 满分:二类.
 */
final class CsvRows {
    private static final String COLON = ":";

    private final Keys keys;
    private final Problems problems;
    private @Nullable List<Node.Text> columns;
    private boolean readable;
    private boolean complete;

    CsvRows(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Hands over what a row says; nothing of a table whose heading is wrong, nor of a row with too many or too few cells. */
    void take(List<Node.Text> row, Consumer<Fields> each) {
        if (columns == null) {
            columns = row;
            readable = heading(row);
            complete = readable;
        } else if (readable && fits(row, columns.size())) {
            each.accept(Fields.of(entries(columns, row), keys, problems));
        } else {
            complete = false;
        }
    }

    /** Whether every row so far could be handed over. */
    boolean complete() {
        return complete;
    }

    private boolean heading(List<Node.Text> heading) {
        List<String> names = heading.stream().map(Node.Text::text).toList();
        List<String> unused =
                keys.names().stream().filter(name -> !names.contains(name)).toList();
        boolean known = true;
        for (int i = 0; i < heading.size(); i++) {
            Node.Text cell = heading.get(i);
            if (keys.named(cell.text()).isEmpty() && group(cell.text()).isEmpty()) {
                problems.unknown("load.key.unknown", cell.at(), cell.text(), unused);
                known = false;
            } else if (names.indexOf(cell.text()) < i) {
                problems.add("load.csv.column", cell.at(), cell.text());
                known = false;
            }
        }
        return known && complete(heading.get(0), unused);
    }

    private boolean complete(Node.Text first, List<String> unused) {
        List<String> missing = keys.keys().stream()
                .filter(Key::required)
                .map(Key::name)
                .filter(unused::contains)
                .toList();
        missing.forEach(name -> problems.add("load.csv.missing", first.at(), name));
        return missing.isEmpty();
    }

    private boolean fits(List<Node.Text> row, int columns) {
        if (row.size() == columns) {
            return true;
        }
        String found = Integer.toString(row.size());
        problems.add("load.csv.cells", row.get(0).at(), found, Integer.toString(columns));
        return false;
    }

    /** The cells of a row under the keys that the heading names. */
    Node.Entries entries(List<Node.Text> heading, List<Node.Text> row) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Map<String, Map<String, Node.Entry>> groups = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Node.Text cell = row.get(i);
            String name = heading.get(i).text();
            Optional<String> group = group(name);
            boolean written = !cell.text().isEmpty();
            if (written && group.isEmpty()) {
                entries.put(name, new Node.Entry(cell.at(), cell));
            } else if (written) {
                String inside = name.substring(group.get().length()).strip();
                groups.computeIfAbsent(group.get(), key -> new LinkedHashMap<>())
                        .put(inside, new Node.Entry(heading.get(i).at(), cell));
            }
        }
        groups.forEach((key, inside) -> entries.put(
                key, new Node.Entry(row.get(0).at(), new Node.Entries(row.get(0).at(), inside))));
        return new Node.Entries(row.get(0).at(), entries);
    }

    /** The key that takes names, of which the column has one: 满分: of 满分:二类. */
    private Optional<String> group(String heading) {
        String name = heading.replace("：", COLON);
        int colon = name.indexOf(COLON);
        return colon < 1 || colon == name.length() - 1
                ? Optional.empty()
                : keys.named(name.substring(0, colon + 1)).map(Key::name);
    }
}
