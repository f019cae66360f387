package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.FigureTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures known by a day, cell by cell. */
final class Known {
    private final FigureTable figures;
    private final @Nullable LocalDate asOf;
    private @Nullable Held held;

    /** @param asOf null for all of them */
    Known(FigureTable figures, @Nullable LocalDate asOf) {
        this.figures = figures;
        this.asOf = asOf;
    }

    /** The same for another thread, which asks for other cells. */
    Known another() {
        return new Known(figures, asOf);
    }

    /**
     * The figures of the cell that was asked for last: one measurement asks for them again and again. Who sees another
     * thread's, or none, looks them up.
     */
    private record Held(Cell cell, FigureTable.Row row, List<Achievement> figures, boolean gaps) {}

    /** Whether the figure was known by then. */
    boolean by(Achievement figure) {
        return asOf == null || !figure.known().isAfter(asOf);
    }

    /** Those of a cell, in their order. */
    List<Achievement> of(Cell cell) {
        return held(cell).figures();
    }

    /** The same where one of them says why there is no figure; none of any other cell, which is most of them. */
    List<Achievement> withGaps(Cell cell) {
        Held found = held(cell);
        return found.gaps() ? found.figures() : List.of();
    }

    private Held held(Cell cell) {
        Held last = held;
        if (last != null && last.cell().same(cell)) {
            return last;
        }
        FigureTable.Row row = last != null && last.cell().sameBody(cell)
                ? last.row()
                : figures.row(cell.body().id());
        List<Achievement> all = row.of(cell.indicator().id());
        boolean every = true;
        boolean gaps = false;
        // By index: this is asked for every check of a nation, and an iterator costs more than what it finds.
        for (int at = 0; at < all.size(); at++) {
            every &= by(all.get(at)) && cell.holds(all.get(at));
            gaps |= all.get(at).missing() != null;
        }
        List<Achievement> own = every
                ? all
                : all.stream()
                        .filter(figure -> by(figure) && cell.holds(figure))
                        .toList();
        Held found = new Held(cell, row, own, gaps);
        held = found;
        return found;
    }
}
