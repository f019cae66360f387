package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet of cases to try: a heading of keys, and a case in each row. It becomes a file of cases, line by line. */
final class TrialSheet {
    static final String SHEET = "试算";

    /** What it is called where files of cases are. */
    static final String FILE = "试算.cases.yaml";

    /** The columns to begin with; any other key of a case may have one. */
    static final List<String> HEADING = List.of("名称", "轮次", "要求", "实绩", "上年同期", "计分方法", "满分", "判定", "得分");

    private final List<String> lines = new ArrayList<>(List.of("用例:"));
    private final Map<Source, Source> places = new HashMap<>();

    private TrialSheet() {}

    /** The cases of these rows, heading first. */
    static TrialSheet of(List<GivenRow> rows, Problems problems) {
        TrialSheet sheet = new TrialSheet();
        for (GivenRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            sheet.add(rows.get(0), row, problems);
        }
        return sheet;
    }

    private void add(GivenRow heading, GivenRow row, Problems problems) {
        int first = lines.size();
        for (int i = 0; i < row.cells().size(); i++) {
            String key = heading.text(i);
            if (row.text(i).isEmpty()) {
                continue;
            }
            if (key.isEmpty()) {
                problems.add("load.sheet.outside", row.at(i), row.text(i), SHEET);
            } else {
                line(first, YamlScalar.of(key) + ": " + value(key, row.text(i)), row.at(i));
            }
        }
        int name = heading.cells().stream().map(cell -> cell.text()).toList().indexOf(CaseKeys.NAME.name());
        if (name < 0 || row.text(name).isEmpty()) {
            line(first, CaseKeys.NAME.name() + ": 第" + (row.index() + 1) + "行", row.at(Math.max(0, name)));
        }
    }

    private void line(int first, String entry, Source cell) {
        lines.add((lines.size() == first ? "  - " : "    ") + entry);
        places.put(new Source(FILE, lines.size(), 0), cell);
    }

    /** Lists and tables may be written as in a file; a list also with 、 between its values. */
    private static String value(String key, String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            return text.replaceAll("\\s+", " ");
        }
        boolean list = CaseKeys.KEYS
                .named(key)
                .filter(known -> known.form().shape() instanceof Shape.ListOf)
                .isPresent();
        return list
                ? List.of(text.split("、", -1)).stream()
                        .map(String::strip)
                        .map(YamlScalar::of)
                        .collect(Collectors.joining(", ", "[", "]"))
                : YamlScalar.of(text);
    }

    /** Whether there is nothing to try. */
    boolean isEmpty() {
        return lines.size() == 1;
    }

    /** The file of cases. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Where in the file what stands in which cell. */
    Map<Source, Source> places() {
        return places;
    }
}
