package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Basis;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All figures known by a day, and which of them answers (取数). */
final class Figures {
    private final Map<String, Map<String, List<Achievement>>> byBodyAndIndicator = new HashMap<>();
    private final Set<Vintage> accepted;
    private final int oldest;

    Figures(Assessment assessment, Set<Vintage> accepted, @Nullable LocalDate asOf) {
        this.accepted = accepted;
        this.oldest = assessment.scheme().oldest();
        for (Achievement figure : assessment.achievements()) {
            if (asOf == null || !figure.known().isAfter(asOf)) {
                byBodyAndIndicator
                        .computeIfAbsent(figure.body(), body -> new HashMap<>())
                        .computeIfAbsent(figure.indicator(), indicator -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /**
     * What answers for the months from January to the end of {@code span}. An older figure answers where it is
     * point-in-time, or where {@code olderToo} says that the deadline is still to come.
     */
    Pick find(Cell cell, Facet facet, Period span, boolean olderToo) {
        Optional<DataState> excused = excused(cell, span);
        if (excused.isPresent()) {
            return Pick.none(excused.get(), span);
        }
        Pick exact = at(cell, facet, span);
        if (exact.present()) {
            return exact;
        }
        for (int month = span.to() - 1; month >= Math.max(1, span.to() - oldest); month--) {
            Period older = Period.through(span.year(), month);
            Optional<Achievement> whole =
                    whole(cell, facet, older).filter(figure -> olderToo || figure.basis() == Basis.POINT);
            if (whole.isPresent()) {
                return new Pick(DataState.PRESENT, List.of(whole.get()), older);
            }
        }
        return exact;
    }

    /** What answers for exactly these months: a cumulative or point-in-time figure, else the sum of all in-period ones. */
    Pick at(Cell cell, Facet facet, Period span) {
        Optional<Achievement> whole = whole(cell, facet, span);
        if (whole.isPresent()) {
            return new Pick(DataState.PRESENT, List.of(whole.get()), span);
        }
        if (facet instanceof Facet.Level && cell.indicator().kind() == DataKind.FLOW) {
            List<Achievement> tiles = tiles(cell, facet, span.from(), span);
            if (!tiles.isEmpty()) {
                return new Pick(DataState.PRESENT, tiles, span);
            }
        }
        return absence(cell, facet, span);
    }

    private Optional<Achievement> whole(Cell cell, Facet facet, Period span) {
        return best(cell, facet, figure -> figure.basis() != Basis.IN_PERIOD && speaksOf(figure, span));
    }

    private static boolean speaksOf(Achievement figure, Period span) {
        return figure.basis() == Basis.POINT
                ? figure.period().year() == span.year() && figure.period().to() == span.to()
                : figure.period().equals(span);
    }

    /** In-period figures that fill the months from {@code month} to the end of the span, the longest first; empty if none do. */
    private List<Achievement> tiles(Cell cell, Facet facet, int month, Period span) {
        for (int to = span.to(); to >= month; to--) {
            Period part = new Period(span.year(), month, to);
            Optional<Achievement> tile = best(
                    cell, facet, f -> f.basis() == Basis.IN_PERIOD && f.period().equals(part));
            if (tile.isEmpty()) {
                continue;
            }
            List<Achievement> rest = to == span.to() ? List.of() : tiles(cell, facet, to + 1, span);
            if (to == span.to() || !rest.isEmpty()) {
                List<Achievement> all = new ArrayList<>(List.of(tile.get()));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    private Optional<Achievement> best(Cell cell, Facet facet, Predicate<Achievement> wanted) {
        return all(cell).stream()
                .filter(wanted)
                .filter(figure -> answers(cell, figure) && facet.of(figure) != null)
                .min(precedence(cell.indicator()));
    }

    /** First by who says it, then the newest, then the most final. */
    private static Comparator<Achievement> precedence(Indicator indicator) {
        return Comparator.comparingInt(
                        (Achievement figure) -> indicator.precedence().indexOf(figure.kind()))
                .thenComparing(Achievement::known, Comparator.reverseOrder())
                .thenComparing(Achievement::vintage, Comparator.reverseOrder());
    }

    /** Whether the body is excused in the last month of the span, or the indicator does not apply to it. */
    Optional<DataState> excused(Cell cell, Period span) {
        return newestGap(cell, span, Set.of(Missing.NOT_APPLICABLE, Missing.EXEMPT))
                .map(gap -> gap.missing() == Missing.EXEMPT ? DataState.EXEMPT : DataState.NOT_APPLICABLE);
    }

    private boolean answers(Cell cell, Achievement figure) {
        return figure.answers()
                && accepted.contains(figure.vintage())
                && cell.indicator().precedence().contains(figure.kind());
    }

    /** Why nothing answers for the span, with the figures that were returned for its months and do not answer. */
    private Pick absence(Cell cell, Facet facet, Period span) {
        List<Achievement> unused = all(cell).stream()
                .filter(figure -> facet.of(figure) != null && !answers(cell, figure))
                .filter(figure -> speaksOf(figure, span) || within(figure, span))
                .toList();
        return new Pick(absence(cell, span, unused), unused, span);
    }

    private DataState absence(Cell cell, Period span, List<Achievement> unused) {
        if (unused.stream().anyMatch(figure -> !figure.answers())) {
            return DataState.UNCERTIFIED;
        }
        return newestGap(cell, span, Set.of(Missing.UNPUBLISHED, Missing.MASKED))
                .map(gap -> gap.missing() == Missing.MASKED ? DataState.MASKED : DataState.UNPUBLISHED)
                .orElse(DataState.NOT_REPORTED);
    }

    private static boolean within(Achievement figure, Period span) {
        return figure.basis() == Basis.IN_PERIOD
                && figure.period().year() == span.year()
                && figure.period().to() <= span.to();
    }

    private Optional<Achievement> newestGap(Cell cell, Period span, Set<Missing> why) {
        return all(cell).stream()
                .filter(figure -> figure.missing() != null && why.contains(figure.missing()))
                .filter(figure -> figure.period().year() == span.year()
                        && figure.period().from() <= span.to()
                        && span.to() <= figure.period().to())
                .max(Comparator.comparing(Achievement::known));
    }

    private List<Achievement> all(Cell cell) {
        return byBodyAndIndicator
                .getOrDefault(cell.body().id(), Map.of())
                .getOrDefault(cell.indicator().id(), List.of());
    }
}
