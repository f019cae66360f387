package io.kaohe.load;

import io.kaohe.report.PackChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a table apart, row by row. Rows with the same first cell are one change each; where rows are split or put together,
 * those that stand next to each other are one change, since none of them makes a table without the others.
 */
final class RowsDifference {
    private final String path;
    private final List<String> before;
    private final List<String> after;
    private final int[][] same;
    private final String title;
    private final List<PackChange> pieces = new ArrayList<>();

    private RowsDifference(String path, List<String> before, List<String> after) {
        this.path = path;
        this.before = before;
        this.after = after;
        this.same = same(before, after);
        this.title = title(path, before.get(0));
    }

    static FileDifference of(String path, String before, String after) {
        RowsDifference rows = new RowsDifference(path, lines(before), lines(after));
        rows.compare();
        return new PiecewiseDifference(rows.pieces);
    }

    /** As its first line says, else the file's name. */
    private static String title(String path, String first) {
        String words =
                first.startsWith("#") ? first.substring(1).replace(",", "").strip() : "";
        return words.isEmpty() ? path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')) : words;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void compare() {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int fromI = i;
            int fromJ = j;
            while ((i < before.size() || j < after.size()) && !agree(i, j)) {
                if (j >= after.size() || (i < before.size() && same[i + 1][j] >= same[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            differ(before.subList(fromI, i), after.subList(fromJ, j));
            if (i < before.size() && j < after.size()) {
                pieces.add(piece(before.subList(i, i + 1), after.subList(j, j + 1)));
                i++;
                j++;
            }
        }
    }

    private boolean agree(int i, int j) {
        return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
    }

    private void differ(List<String> removed, List<String> added) {
        if (keys(removed).equals(keys(added))) {
            for (int i = 0; i < removed.size(); i++) {
                pieces.add(piece(removed.subList(i, i + 1), added.subList(i, i + 1)));
            }
        } else {
            pieces.add(piece(removed, added));
        }
    }

    private PackChange piece(List<String> removed, List<String> added) {
        String name = title + " " + String.join("、", keys(removed.isEmpty() ? added : removed));
        return new PackChange(PackChange.Kind.ROW, path, name, removed, added);
    }

    private static List<String> keys(List<String> rows) {
        return rows.stream().map(row -> row.split(",", -1)[0]).toList();
    }

    /** How many lines the ends of both texts have in common, from each line on. */
    private static int[][] same(List<String> one, List<String> other) {
        int[][] same = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                same[i][j] = one.get(i).equals(other.get(j))
                        ? same[i + 1][j + 1] + 1
                        : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }
}
