package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Establishes a number from the figures: as printed, or computed again, as the indicator's 定案 says. */
final class Values {
    private final Figures figures;
    private final Ratios ratios;
    private final Growths growths;
    private final Peers peers;

    Values(Setting setting) {
        this.figures = setting.figures();
        this.ratios = new Ratios(setting);
        this.growths = new Growths(this);
        this.peers = new Peers(setting, this);
    }

    /**
     * The number by the end of {@code span}; writes its arithmetic into {@code steps}. The way that the indicator does not
     * decide by is the cross-check.
     */
    Actual checked(Wanted wanted, Span span, Steps steps) {
        return wanted.fall() ? turned(wanted, steps, up -> crossed(up, span, steps)) : crossed(wanted, span, steps);
    }

    private Actual crossed(Wanted wanted, Span span, Steps steps) {
        Decider way = wanted.way();
        Actual actual = by(way, wanted, span, steps);
        // A difference is something to know of the number: it changes neither number nor state.
        if (actual.value() == null || !wanted.hasTwoWays() || !steps.writing()) {
            return actual;
        }
        boolean printed = way == Decider.PRINTED;
        Span same = new Span(actual.span(), Span.Age.POINT);
        Actual other = by(printed ? Decider.RECOMPUTED : Decider.PRINTED, wanted, same, Steps.unwritten());
        return actual.checked(other, printed, wanted);
    }

    /** The number for a comparison with others or with the past, found the way that decides. */
    Actual plain(Wanted wanted, Span span, Steps steps) {
        return wanted.fall()
                ? turned(wanted, steps, up -> by(up.way(), up, span, steps))
                : by(wanted.way(), wanted, span, steps);
    }

    /** The change of a cell where the test names no unit: in the one that was printed, else in the one that suits the indicator. */
    Facet change(Cell cell, Aspect aspect, Span span) {
        boolean share = cell.indicator().unit().measuresAs(Unit.PERCENT);
        Unit usual = share ? Unit.PERCENTAGE_POINT : Unit.PERCENT;
        Unit other = share ? Unit.PERCENT : Unit.PERCENTAGE_POINT;
        Facet first = Facet.of(aspect, cell.indicator(), usual);
        Facet second = Facet.of(aspect, cell.indicator(), other);
        boolean onlyOther = !figures.find(cell, first, span).present()
                && figures.find(cell, second, span).present();
        return onlyOther ? second : first;
    }

    /** A fall is established as the growth that sources print, then its sign is turned. */
    private static Actual turned(Wanted wanted, Steps steps, Function<Wanted, Actual> establish) {
        Facet.Growth growth = (Facet.Growth) wanted.facet();
        Label grown = Label.of(wanted.label().figure() + (growth.printable() ? "的增速" : "的变化"));
        Actual actual = establish.apply(wanted.of(growth.upward(), grown));
        Operand value = actual.value();
        if (value == null) {
            return actual;
        }
        Operand level = new Operand("持平", Fraction.ZERO, value.unit(), null);
        return actual.worth(steps.minus(wanted.label().result(), value.unit(), level, value));
    }

    /** The number found one way. */
    Actual by(Decider way, Wanted wanted, Span span, Steps steps) {
        if (way == Decider.PRINTED) {
            return taken(wanted, span, steps);
        }
        if (wanted.facet() instanceof Facet.Place place) {
            return peers.place(wanted, place, span, steps);
        }
        if (wanted.facet() instanceof Facet.Growth growth) {
            return growths.change(wanted, growth, span, steps);
        }
        return wanted.indicator().ratio() ? ratios.ratio(wanted, span, steps) : taken(wanted, span, steps);
    }

    /** The number as printed, for where it decides for want of anything else. */
    Actual printed(Wanted wanted, Span span, Steps steps) {
        return wanted.fall()
                ? turned(wanted, steps, up -> by(Decider.PRINTED, up, span, steps))
                : by(Decider.PRINTED, wanted, span, steps);
    }

    /** The one figure, or the written-down sum of several; a place is written down in any case. */
    private Actual taken(Wanted wanted, Span span, Steps steps) {
        Pick pick = figures.find(wanted.cell(), wanted.facet(), span);
        if (!pick.present()) {
            String what = wanted.cell().name() + wanted.facet().suffix();
            List<Fact> facts = pick.facts(Role.UNUSED);
            return pick.state() == DataState.NOT_REPORTED && !facts.isEmpty()
                    ? Actual.none(pick.state(), unsuited(wanted.cell(), what, pick), pick.span(), facts)
                    : Actual.none(pick.state(), what, pick.span(), facts);
        }
        Operand value = sum(wanted.label(), wanted.facet(), pick, steps);
        boolean place = wanted.facet() instanceof Facet.Place;
        return Actual.of(
                place ? steps.take(wanted.label().result(), value) : value, pick.span(), pick.facts(Role.ACTUAL));
    }

    /** Something was reported, which is not what the round asks for. */
    private Reason unsuited(Cell cell, String what, Pick pick) {
        Achievement figure = pick.figures().get(0);
        String months = pick.span().words();
        if (figures.answers(cell, figure)) {
            return Reason.of("measure.missing.older", what, figure.period().words(), months);
        }
        Word why = cell.indicator().precedence().contains(figure.kind()) ? figure.vintage() : figure.kind();
        return Reason.of("measure.missing.not-accepted", what, months, why.chinese());
    }

    /** The number of a pick: its one figure, or the written-down sum of several. */
    static Operand sum(Label label, Facet facet, Pick pick, Steps steps) {
        if (pick.figures().size() == 1) {
            return given(label.figure(), facet, pick.figures().get(0));
        }
        List<Operand> operands = new ArrayList<>();
        for (Achievement figure : pick.figures()) {
            operands.add(given(label.figure() + figure.period(), facet, figure));
        }
        return steps.sum(label.result(), operands);
    }

    private static Operand given(String name, Facet facet, Achievement figure) {
        Amount amount = Objects.requireNonNull(facet.of(figure));
        return Steps.given(name, amount.inBase(), amount.unit(), figure.source());
    }
}
