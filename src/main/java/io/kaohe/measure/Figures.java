package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Basis;
import io.kaohe.facts.Body;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.FigureTable;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All figures known by a day, and which of them answers (取数). */
final class Figures {
    private static final Set<Missing> EXCUSED = Set.of(Missing.NOT_APPLICABLE, Missing.EXEMPT);
    private static final Set<Missing> UNSEEN = Set.of(Missing.UNPUBLISHED, Missing.MASKED);

    private final Known known;
    private final Set<String> forecast;
    private final Set<Vintage> vintages;
    private final Predicate<Achievement> accepted;
    private final int oldest;
    private final boolean foreseen;

    private Figures(
            Known known, Set<String> forecast, Set<Vintage> vintages, Predicate<Achievement> accepted, int oldest) {
        this.known = known;
        this.forecast = forecast;
        this.vintages = vintages;
        this.accepted = accepted;
        this.oldest = oldest;
        this.foreseen = !forecast.isEmpty();
    }

    /** The same figures for another thread, which asks for other cells. */
    Figures another() {
        return new Figures(known.another(), forecast, vintages, accepted, oldest);
    }

    /** The figures known by a day, of which those of these vintages answer. */
    static Figures known(Assessment assessment, Set<Vintage> vintages, @Nullable LocalDate asOf) {
        FigureTable figures = FigureTable.of(assessment.achievements());
        Known known = new Known(figures, asOf);
        Predicate<Achievement> foreseen = figure -> figure.vintage() == Vintage.FORECAST && known.by(figure);
        boolean any = false;
        for (Achievement form : figures.forms()) {
            any |= foreseen.test(form);
        }
        Set<String> forecast =
                any ? figures.stream().filter(foreseen).map(Achievement::body).collect(Collectors.toSet()) : Set.of();
        Set<Vintage> answering = EnumSet.noneOf(Vintage.class);
        answering.addAll(vintages);
        return new Figures(
                known,
                forecast,
                vintages,
                figure -> figure.answers() && answering.contains(figure.vintage()),
                assessment.scheme().oldest());
    }

    /** The same figures, of which forecasts answer for what ends after {@code round}; whoever is asked may not be certified. */
    Figures forecasting(LocalDate round) {
        Predicate<Achievement> foreseen = figure -> figure.vintage() == Vintage.FORECAST
                && figure.missing() == null
                && figure.status() != FigureStatus.RETURNED;
        return new Figures(
                known,
                forecast,
                vintages,
                figure -> figure.period().end().isAfter(round) ? foreseen.test(figure) : accepted.test(figure),
                oldest);
    }

    /** Whether a forecast of the body is known, of whatever. */
    boolean forecastOf(Body body) {
        return foreseen && forecast.contains(body.id());
    }

    /** What answers for the months of {@code span}, or for older ones where it lets them. */
    Pick find(Cell cell, Facet facet, Span span) {
        Optional<DataState> excused = excused(cell, span.period());
        if (excused.isPresent()) {
            return Pick.none(cell, excused.get(), span.period());
        }
        Pick exact = at(cell, facet, span.period());
        if (exact.present()) {
            return exact;
        }
        for (Period months : span.newestFirst(oldest)) {
            Pick whole = best(cell, facet, months, false);
            if (whole != null && span.accepts(months, whole)) {
                return whole;
            }
        }
        return exact.state() == DataState.NOT_REPORTED && exact.figures().isEmpty()
                ? new Pick(cell, exact.state(), older(cell, facet, span.period()), span.period())
                : exact;
    }

    /** The newest figure of the year that is too old to answer; empty where there is none. */
    private List<Achievement> older(Cell cell, Facet facet, Period span) {
        List<Achievement> all = known.of(cell);
        if (all.isEmpty() || (all.size() == 1 && facet.of(all.get(0)) == null)) {
            return List.of();
        }
        return all.stream()
                .filter(figure -> answers(cell, figure) && facet.of(figure) != null)
                .filter(figure -> figure.period().year() == span.year()
                        && figure.period().end().isBefore(span.end()))
                .max(Comparator.comparing(
                                (Achievement figure) -> figure.period().end())
                        .thenComparing(precedence(cell.indicator()).reversed()))
                .stream()
                .toList();
    }

    /** The years before one in which anything was returned for the cell, the earliest first. */
    List<Integer> yearsBefore(Cell cell, int year) {
        return known.of(cell).stream()
                .map(figure -> figure.period().year())
                .filter(each -> each < year)
                .distinct()
                .sorted()
                .toList();
    }

    /** Of every period that ended by a day, the figure that counts among those wanted, the earliest period first. */
    List<Achievement> each(Cell cell, LocalDate by, Predicate<Achievement> wanted) {
        Map<Period, Achievement> best = new LinkedHashMap<>();
        Precedence precedence = precedence(cell.indicator());
        known.of(cell).stream()
                .filter(figure -> !figure.period().end().isAfter(by))
                .filter(figure -> answers(cell, figure) && wanted.test(figure))
                .forEach(figure -> best.merge(figure.period(), figure, (a, b) -> precedence.compare(b, a) < 0 ? b : a));
        return best.values().stream()
                .sorted(Comparator.comparing(
                                (Achievement figure) -> figure.period().end())
                        .thenComparing(figure -> figure.period().from()))
                .toList();
    }

    /** What answers for exactly these months: a cumulative or point-in-time figure, else the sum of all in-period ones. */
    Pick at(Cell cell, Facet facet, Period span) {
        Pick whole = best(cell, facet, span, false);
        if (whole != null) {
            return whole;
        }
        boolean sums = facet instanceof Facet.Level && cell.indicator().kind() == DataKind.FLOW;
        Pick sum = sums ? tiles(cell, facet, span) : null;
        return sum == null ? absence(cell, facet, span) : sum;
    }

    /** @param inPeriod whether it is what was added in the months, not what had been reached by their end */
    private static boolean speaksOf(Achievement figure, Period span, boolean inPeriod) {
        if (inPeriod) {
            return figure.basis() == Basis.IN_PERIOD && figure.period().equals(span);
        }
        return figure.basis() != Basis.IN_PERIOD && speaksOf(figure, span);
    }

    private static boolean speaksOf(Achievement figure, Period span) {
        return figure.basis() == Basis.POINT
                ? figure.period().year() == span.year() && figure.period().to() == span.to()
                : figure.period().equals(span);
    }

    /** In-period figures that fill the months of the span, the longest first; null where they leave a month out. */
    private @Nullable Pick tiles(Cell cell, Facet facet, Period span) {
        for (int to = span.to(); to >= span.from(); to--) {
            Period part = new Period(span.year(), span.from(), to);
            Pick first = best(cell, facet, part, true);
            if (first == null) {
                continue;
            }
            if (to == span.to()) {
                return first;
            }
            Pick rest = tiles(cell, facet, new Period(span.year(), to + 1, span.to()));
            if (rest != null) {
                return first.and(rest, span);
            }
        }
        return null;
    }

    /** The version of a figure that counts among those that speak of the months, and why the others do not; null where none does. */
    private @Nullable Pick best(Cell cell, Facet facet, Period span, boolean inPeriod) {
        List<Achievement> all = known.of(cell);
        Achievement best = null;
        int versions = 0;
        // By index: this is asked for every check of a nation, and an iterator costs more than what it finds.
        for (int at = 0; at < all.size(); at++) {
            Achievement figure = all.get(at);
            if (speaksOf(figure, span, inPeriod) && facet.of(figure) != null) {
                versions++;
                if (answers(cell, figure)
                        && (best == null || precedence(cell.indicator()).compare(figure, best) < 0)) {
                    best = figure;
                }
            }
        }
        if (best == null) {
            return null;
        }
        List<Fact> outranked = versions == 1
                ? List.of()
                : outranked(
                        cell,
                        best,
                        all.stream().filter(figure -> speaksOf(figure, span, inPeriod) && facet.of(figure) != null));
        return new Pick(cell, DataState.PRESENT, all.size() == 1 ? all : List.of(best), outranked, span);
    }

    private List<Fact> outranked(Cell cell, Achievement best, Stream<Achievement> versions) {
        Precedence precedence = precedence(cell.indicator());
        return versions.filter(figure -> !figure.equals(best))
                .map(figure -> cell.outranked(figure, precedence.why(best, figure)))
                .toList();
    }

    private Precedence precedence(Indicator indicator) {
        return new Precedence(indicator.precedence(), vintages);
    }

    /** Whether the body is excused in the last month of the span, or the indicator does not apply to it. */
    Optional<DataState> excused(Cell cell, Period span) {
        return newestGap(cell, span, EXCUSED)
                .map(gap -> gap.missing() == Missing.EXEMPT ? DataState.EXEMPT : DataState.NOT_APPLICABLE);
    }

    /** Whether the figure counts as a result, or as a forecast where those are asked for. */
    boolean answers(Cell cell, Achievement figure) {
        return accepted.test(figure) && cell.indicator().precedence().contains(figure.kind());
    }

    /** Why nothing answers for the span, with the figures that were returned for its months and do not answer. */
    Pick absence(Cell cell, Facet facet, Period span) {
        List<Achievement> unused = new ArrayList<>(0);
        for (Achievement figure : known.of(cell)) {
            if (facet.of(figure) != null
                    && !answers(cell, figure)
                    && (speaksOf(figure, span) || within(figure, span))) {
                unused.add(figure);
            }
        }
        return new Pick(cell, absence(cell, span, unused), unused, span);
    }

    private DataState absence(Cell cell, Period span, List<Achievement> unused) {
        if (!unused.isEmpty() && unused.stream().anyMatch(figure -> !figure.answers())) {
            return DataState.UNCERTIFIED;
        }
        return newestGap(cell, span, UNSEEN)
                .map(gap -> gap.missing() == Missing.MASKED ? DataState.MASKED : DataState.UNPUBLISHED)
                .orElse(DataState.NOT_REPORTED);
    }

    private static boolean within(Achievement figure, Period span) {
        return figure.basis() == Basis.IN_PERIOD
                && figure.period().year() == span.year()
                && figure.period().to() <= span.to();
    }

    private Optional<Achievement> newestGap(Cell cell, Period span, Set<Missing> why) {
        Achievement newest = null;
        List<Achievement> all = known.withGaps(cell);
        for (int at = 0; at < all.size(); at++) {
            Achievement figure = all.get(at);
            if (figure.missing() != null
                    && why.contains(figure.missing())
                    && reaches(figure.period(), span)
                    && (newest == null || figure.known().isAfter(newest.known()))) {
                newest = figure;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Whether a gap speaks of the last month of the span. */
    private static boolean reaches(Period gap, Period span) {
        return gap.year() == span.year() && gap.from() <= span.to() && span.to() <= gap.to();
    }
}
