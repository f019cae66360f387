package io.kaohe.load;

import io.kaohe.report.PackChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file that is a sequence of pieces, each a few lines.
 *
 * @param pieces all of them in order, also those in which the packs agree
 */
record PiecewiseDifference(List<PackChange> pieces) implements FileDifference {
    PiecewiseDifference {
        pieces = List.copyOf(pieces);
    }

    /** A file that only makes sense whole. */
    static PiecewiseDifference whole(String path, String before, String after) {
        PackChange.Kind kind = path.endsWith(".csv") ? PackChange.Kind.ROW : PackChange.Kind.FILE;
        return new PiecewiseDifference(List.of(new PackChange(
                kind, path, "", before.lines().toList(), after.lines().toList())));
    }

    @Override
    public List<PackChange> changes() {
        return pieces.stream()
                .filter(piece -> !piece.before().equals(piece.after()))
                .toList();
    }

    @Override
    public String text(Set<PackChange> on) {
        List<String> lines = new ArrayList<>();
        for (PackChange piece : pieces) {
            lines.addAll(on.contains(piece) ? piece.after() : piece.before());
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
