package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Level;
import io.kaohe.facts.Period;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The levels at which a thing counts.
 *
 * @param least the level asked for; null for any
 * @param above whether a higher one counts too
 */
record Levels(@Nullable Level least, boolean above) {
    /** Whether a figure is of one of them; one that does not state its level is of none. */
    boolean fit(Achievement figure) {
        Level level = figure.level();
        return least == null || (level != null && (level == least || (above && level.compareTo(least) < 0)));
    }

    /** The cell of the level asked for first, then those of the higher ones that count. */
    List<Cell> cells(Cell cell) {
        Level asked = least;
        if (asked == null) {
            return List.of(cell);
        }
        List<Cell> cells = new ArrayList<>(List.of(cell.at(asked)));
        if (above) {
            Arrays.stream(Level.values())
                    .filter(level -> level.compareTo(asked) < 0)
                    .forEach(level -> cells.add(cell.at(level)));
        }
        return cells;
    }

    /** 省级以上; empty where any level counts. */
    String words() {
        return least == null ? "" : least.chinese() + (above ? "以上" : "");
    }

    /** Adds those wanted of the year that are of another level, as figures that do not answer, and says so. */
    Actual listing(Actual actual, Wrong wrong, Figures figures) {
        Period year = wrong.months();
        List<Achievement> others = figures.each(
                wrong.cell(),
                wrong.by(),
                figure -> wrong.wanted().test(figure)
                        && !fit(figure)
                        && figure.period().year() == year.year());
        List<Reason> flags = others.stream().map(this::flag).toList();
        return actual.and(wrong.cell().facts(Role.UNUSED, others)).flagged(flags);
    }

    /**
     * Where figures of another level may be found.
     *
     * @param cell whose figures of what
     * @param months of which year
     * @param by of periods that ended by this day
     * @param wanted which of them would count
     */
    record Wrong(Cell cell, Period months, LocalDate by, Predicate<Achievement> wanted) {}

    private Reason flag(Achievement figure) {
        Level level = figure.level();
        return level == null
                ? Reason.of("measure.flag.level-unknown", figure.period().words(), words())
                : Reason.of("measure.flag.level", figure.period().words(), level.chinese(), words());
    }
}
