package io.kaohe.load;

import io.kaohe.report.PackChange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In what two rule packs differ, piece by piece: a rule, rows of a table, a named number, a setting. Comments, titles of the
 * schemes, cases and README.md judge nothing and are left aside. Both packs can be read.
 */
public final class PackDifference {
    private static final String RULES = ".dslr";
    private static final String TABLE = ".csv";

    private final SortedMap<String, FileDifference> files = new TreeMap<>(Folders.ORDER);

    private PackDifference() {}

    /** What turns one pack into the other. */
    public static PackDifference between(Map<String, byte[]> one, Map<String, byte[]> other) {
        PackDifference difference = new PackDifference();
        Set<String> paths = new TreeSet<>(Folders.ORDER);
        paths.addAll(one.keySet());
        paths.addAll(other.keySet());
        for (String path : paths) {
            if (judges(path)) {
                String before = text(one.get(path));
                difference.files.put(path, file(path, before, text(other.get(path))));
            }
        }
        return difference;
    }

    /** Every difference, in the order of the files and of what stands in them. */
    public List<PackChange> changes() {
        List<PackChange> changes = new ArrayList<>();
        files.values().forEach(file -> changes.addAll(file.changes()));
        return changes;
    }

    /** The files of the first pack with some of the changes made, without its cases. */
    public SortedMap<String, byte[]> with(Set<PackChange> on) {
        SortedMap<String, byte[]> made = new TreeMap<>(Folders.ORDER);
        files.forEach((path, file) -> {
            String text = file.text(on);
            if (!text.isEmpty()) {
                made.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return made;
    }

    private static boolean judges(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && !name.equals("README.md") && !name.endsWith(".cases.yaml");
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null
                ? ""
                : Decoding.utf8OrGb18030(bytes).map(Decoding::lines).orElse("");
    }

    private static FileDifference file(String path, String before, String after) {
        if (path.equals(SchemeReader.FILE)) {
            return SettingsDifference.of(path, before, after);
        }
        if (path.endsWith(RULES)) {
            return RulesDifference.of(path, before, after);
        }
        boolean both = !before.isEmpty() && !after.isEmpty();
        return both && path.endsWith(TABLE)
                ? RowsDifference.of(path, before, after)
                : PiecewiseDifference.whole(path, before, after);
    }
}
