package io.kaohe.measure;

import io.kaohe.facts.Period;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The share of a numerator in its denominator, both of the same months, unrounded. */
final class Ratios {
    private static final Set<DataState> EXCUSED = Set.of(DataState.EXEMPT, DataState.NOT_APPLICABLE);
    private static final Set<DataState> UNSEEN = Set.of(DataState.UNPUBLISHED, DataState.MASKED);
    private final Setting setting;
    private final Figures figures;

    Ratios(Setting setting) {
        this.setting = setting;
        this.figures = setting.figures();
    }

    Actual ratio(Wanted wanted, Span span, Steps steps) {
        Cell cell = wanted.cell();
        Parts parts = new Parts(
                cell.of(setting.indicator(
                        Objects.requireNonNull(cell.indicator().numerator()))),
                cell.of(setting.indicator(
                        Objects.requireNonNull(cell.indicator().denominator()))));
        Pick own = figures.find(cell, Facet.LEVEL, span);
        if (EXCUSED.contains(own.state())) {
            return Actual.none(own.state(), cell.name(), own.span(), List.of());
        }
        for (Period months : span.newestFirst(setting.scheme().oldest())) {
            Pick numerator = figures.at(parts.above(), Facet.LEVEL, months);
            Pick denominator = figures.at(parts.below(), Facet.LEVEL, months);
            if (numerator.present() && denominator.present() && span.accepts(months, numerator, denominator)) {
                return divided(wanted, parts, new Picks(numerator, denominator), steps);
            }
        }
        return UNSEEN.contains(own.state())
                ? Actual.none(own.state(), cell.name(), own.span(), List.of())
                : partless(parts, span.period());
    }

    private record Parts(Cell above, Cell below) {}

    private record Picks(Pick above, Pick below) {
        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>(above.facts(Role.NUMERATOR));
            facts.addAll(below.facts(Role.DENOMINATOR));
            return facts;
        }
    }

    private static Actual divided(Wanted wanted, Parts parts, Picks picks, Steps steps) {
        Period months = picks.above().span();
        Operand first =
                Values.sum(new Label(parts.above().indicator().name(), "分子"), Facet.LEVEL, picks.above(), steps);
        Operand second =
                Values.sum(new Label(parts.below().indicator().name(), "分母"), Facet.LEVEL, picks.below(), steps);
        if (second.value().signum() <= 0) {
            return Actual.none(DataState.MISSING_PART, parts.below().name(), months, picks.facts());
        }
        Operand share = steps.divide(wanted.label().result(), wanted.indicator().unit(), first, second);
        return Actual.of(share, months, picks.facts());
    }

    /** Why the ratio has no value: nothing is there, or one part is. */
    private Actual partless(Parts parts, Period months) {
        Picks picks = new Picks(
                figures.at(parts.above(), Facet.LEVEL, months), figures.at(parts.below(), Facet.LEVEL, months));
        if (picks.above().present() != picks.below().present()) {
            Cell missing = picks.above().present() ? parts.below() : parts.above();
            return Actual.none(DataState.MISSING_PART, missing.name(), months, picks.facts());
        }
        String both = parts.above().name() + "、" + parts.below().name();
        return Actual.none(picks.above().state(), both, months, picks.facts());
    }
}
