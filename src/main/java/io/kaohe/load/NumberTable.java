package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The named numbers of a {@code scheme.yaml} as a table: a row for each of their values. */
final class NumberTable implements FileTable {
    static final String SHEET = SchemeKeys.NUMBERS.name();

    private static final List<String> HEADING = List.of(
            "名称", SchemeKeys.VALUE.name(), SchemeKeys.CLAUSE.name(), SchemeKeys.SINCE.name(), SchemeKeys.UNTIL.name());

    private final String path;
    private final String text;
    private final Map<String, NumberLine> rows;

    private NumberTable(String path, String text, Map<String, NumberLine> rows) {
        this.path = path;
        this.text = text;
        this.rows = rows;
    }

    /** The table; empty when the file has no named numbers. */
    static Optional<FileTable> read(String path, String text, Problems problems) {
        Node tree = YamlTree.read(path, text, problems).orElse(null);
        Node.Entry entry = tree instanceof Node.Entries all ? all.entries().get(SHEET) : null;
        if (entry == null || !(entry.value() instanceof Node.Entries numbers)) {
            return Optional.empty();
        }
        Map<String, NumberLine> rows = new LinkedHashMap<>();
        numbers.entries().forEach((name, number) -> {
            List<Node> values = number.value() instanceof Node.Items items ? items.items() : List.of(number.value());
            for (Node value : values) {
                if (value instanceof Node.Entries keys) {
                    rows.put(key(name, rows.keySet()), NumberLine.of(name, number.key(), keys, text));
                }
            }
        });
        return rows.isEmpty() ? Optional.empty() : Optional.of(new NumberTable(path, text, rows));
    }

    /** A number's first value has its name, the next the name and 2. */
    private static String key(String name, Set<String> taken) {
        String key = name;
        for (int i = 2; taken.contains(key); i++) {
            key = name + "\n" + i;
        }
        return key;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>(List.of(HEADING));
        rows.values().forEach(row -> texts.add(row.texts(HEADING)));
        return texts;
    }

    @Override
    public String edited(List<GivenRow> given, Problems problems) {
        Patch patch = new Patch(text);
        given.forEach(row -> row.within(HEADING.size(), path, problems));
        heading(given, problems);
        Map<String, GivenRow> found = keyed(given, problems);
        found.forEach((key, row) -> {
            NumberLine line = rows.get(key);
            if (line != null) {
                line.change(row, HEADING, patch, problems);
            } else if (rows.containsKey(row.text(0))) {
                problems.add("load.sheet.again", row.at(0), row.text(0), path);
            } else {
                add(row, patch, problems);
            }
        });
        rows.forEach((key, line) -> {
            if (!found.containsKey(key)) {
                problems.add("load.sheet.gone", Source.of(SHEET), line.name(), path);
            }
        });
        return patch.done();
    }

    private static void heading(List<GivenRow> given, Problems problems) {
        for (int i = 0; i < HEADING.size() && !given.isEmpty(); i++) {
            if (!given.get(0).says(i, HEADING.get(i))) {
                problems.add("load.sheet.heading", given.get(0).at(i), HEADING.get(i));
            }
        }
    }

    private static Map<String, GivenRow> keyed(List<GivenRow> given, Problems problems) {
        Map<String, GivenRow> keyed = new LinkedHashMap<>();
        for (GivenRow row : given.subList(Math.min(1, given.size()), given.size())) {
            if (row.text(0).isEmpty()) {
                problems.add("load.sheet.cleared", row.at(0), HEADING.get(0));
            } else {
                keyed.put(key(row.text(0), new HashSet<>(keyed.keySet())), row);
            }
        }
        return keyed;
    }

    private void add(GivenRow row, Patch patch, Problems problems) {
        List<String> written = new ArrayList<>();
        for (int i = 1; i < HEADING.size(); i++) {
            if (!row.text(i).isEmpty()) {
                written.add(HEADING.get(i) + ": " + YamlScalar.of(row.text(i)));
            }
        }
        if (row.text(1).isEmpty()) {
            problems.add("load.sheet.cleared", row.at(1), HEADING.get(1));
        }
        NumberLine last = List.copyOf(rows.values()).get(rows.size() - 1);
        patch.lineAfter(
                last.end(),
                " ".repeat(last.key().column() - 1)
                        + YamlScalar.of(row.text(0))
                        + ": {"
                        + String.join(", ", written)
                        + "}");
    }

    @Override
    public boolean agrees(List<GivenRow> given) {
        Map<String, GivenRow> found = keyed(given, new Problems());
        return found.size() == rows.size()
                && found.entrySet().stream().allMatch(row -> agrees(row.getValue(), rows.get(row.getKey())));
    }

    private static boolean agrees(GivenRow row, @Nullable NumberLine line) {
        List<String> texts = line == null ? List.of() : line.texts(HEADING);
        return !texts.isEmpty() && IntStream.range(0, texts.size()).allMatch(i -> row.says(i, texts.get(i)));
    }

    @Override
    public Map<Source, Source> places(List<GivenRow> given) {
        Map<Source, Source> places = new HashMap<>();
        keyed(given, new Problems()).forEach((key, row) -> {
            NumberLine line = rows.get(key);
            if (line != null) {
                line.places(row, HEADING, places);
            }
        });
        return places;
    }
}
