package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body has one, and since when.
 *
 * @param cell whose of what
 * @param state {@link DataState#PRESENT} when that is known
 * @param figures the figures that say so, or that do not answer
 * @param has whether it has one by the last day that counts
 * @param day the first day it had one, which may be too late; null where that was not reported
 */
record Arrival(
        Cell cell,
        DataState state,
        List<Achievement> figures,
        boolean has,
        @Nullable LocalDate day) {
    /** What is known of a body at the round's end of whether it has one by a day. */
    static Arrival of(Setting setting, Cell cell, Span span, LocalDate by) {
        LocalDate end = setting.end();
        Optional<Achievement> first =
                setting.figures().each(cell, end, figure -> figure.date() != null || figure.value() != null).stream()
                        .filter(figure -> figure.date() != null && !none(figure))
                        .min(Comparator.comparing(Arrival::date));
        if (first.isPresent() && !date(first.get()).isAfter(end)) {
            LocalDate day = date(first.get());
            return new Arrival(cell, DataState.PRESENT, List.of(first.get()), !day.isAfter(by), day);
        }
        Pick pick = nothing(setting, cell, span);
        boolean some = pick.present() && !pick.figures().stream().allMatch(Arrival::none);
        return new Arrival(cell, pick.state(), pick.figures(), some, null);
    }

    /** Who has none by the round's end had none by the deadline either. */
    private static Pick nothing(Setting setting, Cell cell, Span span) {
        Period now = Period.through(span.period().year(), setting.round().month());
        Pick late = setting.figures().find(cell, Facet.LEVEL, new Span(now, span.age()));
        boolean none = late.present() && late.figures().stream().allMatch(Arrival::none);
        return none ? late : setting.figures().find(cell, Facet.LEVEL, span);
    }

    private static LocalDate date(Achievement figure) {
        LocalDate date = figure.date();
        return date == null ? figure.period().end() : date;
    }

    private static boolean none(Achievement figure) {
        return figure.value() != null && figure.value().value().signum() <= 0;
    }

    boolean known() {
        return state == DataState.PRESENT;
    }

    /** Whether it has one, and nobody said since when. */
    boolean undated() {
        return known() && has && day == null;
    }

    String body() {
        return cell.body().name();
    }

    /** Where that is written; null where nothing is. */
    @Nullable
    Source source() {
        return figures.isEmpty() ? null : figures.get(0).source();
    }

    List<Fact> facts(Role role) {
        return cell.facts(known() ? role : Role.UNUSED, figures);
    }

    /** Why it is not known. */
    Actual none(Period months) {
        return Actual.none(
                known() ? DataState.NOT_REPORTED : state,
                cell.name() + (known() ? "的日期" : ""),
                months,
                facts(Role.UNUSED));
    }
}
