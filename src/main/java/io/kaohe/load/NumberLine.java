package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of a named number as it stands in its file.
 *
 * @param key where the number's name stands
 * @param values by key, in the file's order
 * @param column where its keys begin, when they stand below each other; 0 between braces
 */
record NumberLine(String name, Source key, Source at, Map<String, Spelled> values, int column) {
    static NumberLine of(String name, Source key, Node.Entries entries, String text) {
        Map<String, Spelled> values = new LinkedHashMap<>();
        int column = text.startsWith("{", Spelled.offset(text, entries.at()))
                ? 0
                : entries.entries().values().iterator().next().key().column();
        entries.entries().forEach((each, entry) -> {
            if (entry.value() instanceof Node.Text value) {
                values.put(each, Spelled.of(text, value));
            }
        });
        return new NumberLine(name, key, entries.at(), values, column);
    }

    /** What stands under each of the headings, the name first. */
    List<String> texts(List<String> heading) {
        List<String> texts = new ArrayList<>(List.of(name));
        for (String each : heading.subList(1, heading.size())) {
            Spelled value = values.get(each);
            texts.add(value == null ? "" : value.text());
        }
        return texts;
    }

    /** Where its last value ends. */
    int end() {
        return values.values().stream().mapToInt(Spelled::to).max().orElse(0);
    }

    /** Takes over what the row says otherwise. */
    void change(GivenRow row, List<String> heading, Patch patch, Problems problems) {
        for (int i = 1; i < heading.size(); i++) {
            Spelled value = values.get(heading.get(i));
            if (value == null) {
                if (!row.text(i).isEmpty()) {
                    add(heading.get(i), row.text(i), patch);
                }
            } else if (row.text(i).isEmpty()) {
                remove(heading.get(i), row.at(i), patch, problems);
            } else if (!row.says(i, value.text())) {
                patch.replace(value.from(), value.to(), YamlScalar.of(row.text(i)));
            }
        }
    }

    private void add(String each, String text, Patch patch) {
        String entry = each + ": " + YamlScalar.of(text);
        if (column == 0) {
            patch.replace(end(), end(), ", " + entry);
        } else {
            patch.lineAfter(end(), " ".repeat(column - 1) + entry);
        }
    }

    /** Between braces, with the comma before it; elsewhere its author must see what goes with it. */
    private void remove(String each, Source cell, Patch patch, Problems problems) {
        List<String> order = List.copyOf(values.keySet());
        int place = order.indexOf(each);
        if (each.equals(SchemeKeys.VALUE.name())) {
            problems.add("load.sheet.cleared", cell, each);
        } else if (column > 0 || place == 0) {
            problems.add("load.sheet.remove", cell, each, at.toString());
        } else {
            Spelled before = values.get(order.get(place - 1));
            Spelled gone = values.get(each);
            if (before != null && gone != null) {
                patch.replace(before.to(), gone.to(), "");
            }
        }
    }

    /** Adds where its values stand, and in which cell. */
    void places(GivenRow row, List<String> heading, Map<Source, Source> places) {
        places.put(key, row.at(0));
        places.putIfAbsent(at, row.at(0));
        for (int i = 1; i < heading.size(); i++) {
            Spelled value = values.get(heading.get(i));
            if (value != null) {
                places.put(value.at(), row.at(i));
            }
        }
    }
}
