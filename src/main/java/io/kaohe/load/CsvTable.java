package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV file as a table whose cells can be changed in their places. */
final class CsvTable implements FileTable {
    private final String path;
    private final String text;
    private final List<List<Spelled>> rows;

    private CsvTable(String path, String text, List<List<Spelled>> rows) {
        this.path = path;
        this.text = text;
        this.rows = rows;
    }

    /** The table; empty when the text is none. {@code named}: its first line may be its name. */
    static Optional<CsvTable> read(String path, String text, boolean named, Problems problems) {
        Optional<List<List<Node.Text>>> cells = Csv.read(path, text, problems);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int first = named && Tables.named(cells.get().get(0)) ? 1 : 0;
        List<List<Spelled>> rows = new ArrayList<>();
        for (List<Node.Text> row : cells.get().subList(first, cells.get().size())) {
            rows.add(row.stream().map(cell -> spelled(text, cell)).toList());
        }
        return Optional.of(new CsvTable(path, text, rows));
    }

    private static Spelled spelled(String text, Node.Text cell) {
        int from = Spelled.offset(text, cell.at());
        if (from < text.length() && text.charAt(from) == '"') {
            int to = from + 1;
            while (text.charAt(to) != '"' || text.startsWith("\"\"", to)) {
                to += text.charAt(to) == '"' ? 2 : 1;
            }
            return new Spelled(cell.at(), cell.text(), from, to + 1);
        }
        int to = from;
        while (to < text.length() && ",\r\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Spelled(cell.at(), cell.text(), from, to);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.stream().map(Spelled::text).toList())
                .toList();
    }

    @Override
    public String edited(List<GivenRow> given, Problems problems) {
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        given.forEach(row -> row.within(width, path, problems));
        Patch patch = new Patch(text);
        int before = rows.size() == given.size() ? rows.size() : same(given);
        int after = rows.size() == given.size() ? 0 : sameAtEnd(given, before);
        int old = rows.size() - after;
        int now = given.size() - after;
        int pairs = Math.min(old, now);
        for (int i = 0; i < pairs; i++) {
            change(rows.get(i), given.get(i), patch);
        }
        for (int i = pairs; i < old; i++) {
            patch.replace(start(i), i + 1 < rows.size() ? start(i + 1) : text.length(), "");
        }
        for (int i = pairs; i < now; i++) {
            add(pairs, line(given.get(i), width), patch);
        }
        return patch.done();
    }

    private int same(List<GivenRow> given) {
        int count = 0;
        while (count < Math.min(rows.size(), given.size()) && same(rows.get(count), given.get(count))) {
            count++;
        }
        return count;
    }

    private int sameAtEnd(List<GivenRow> given, int before) {
        int count = 0;
        while (count < Math.min(rows.size(), given.size()) - before
                && same(rows.get(rows.size() - 1 - count), given.get(given.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static boolean same(List<Spelled> row, GivenRow given) {
        for (int i = 0; i < row.size(); i++) {
            if (!given.says(i, row.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static void change(List<Spelled> row, GivenRow given, Patch patch) {
        for (int i = 0; i < row.size(); i++) {
            Spelled cell = row.get(i);
            if (!given.says(i, cell.text())) {
                patch.replace(cell.from(), cell.to(), cell(given.text(i)));
            }
        }
    }

    private int start(int row) {
        return rows.get(row).get(0).from();
    }

    /** After the row before that one. */
    private void add(int row, String line, Patch patch) {
        if (row == 0) {
            patch.replace(start(0), start(0), line + (text.contains("\r\n") ? "\r\n" : "\n"));
        } else {
            List<Spelled> last = rows.get(row - 1);
            patch.lineAfter(last.get(last.size() - 1).to(), line);
        }
    }

    private static String line(GivenRow row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(cell(row.text(i)));
        }
        return String.join(",", cells);
    }

    private static String cell(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public boolean agrees(List<GivenRow> given) {
        return rows.size() == given.size() && same(given) == rows.size();
    }

    @Override
    public Map<Source, Source> places(List<GivenRow> given) {
        Map<Source, Source> places = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(rows.size(), given.size()); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                places.put(rows.get(i).get(column).at(), given.get(i).at(column));
            }
        }
        return places;
    }
}
