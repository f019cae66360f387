package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Placing;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ranks a body among its peers from their figures. */
final class Peers {
    private final Setting setting;
    private final Values values;

    Peers(Setting setting, Values values) {
        this.setting = setting;
        this.values = values;
    }

    /** The place on the level or the growth, all figures of the same months; undecidable while a peer's is missing. */
    Actual place(Wanted wanted, Facet.Place place, Span span, Steps steps) {
        Cell cell = wanted.cell();
        Ranked ranked = ranked(wanted, place, span);
        Actual own = ranked.of(cell, span, steps);
        if (own.value() == null) {
            return own;
        }
        List<Fact> facts = new ArrayList<>(own.facts());
        List<Operand> operands = new ArrayList<>(List.of(own.value()));
        for (Body peer : setting.peers(wanted.target(), cell.body())) {
            if (peer.id().equals(cell.body().id())) {
                continue;
            }
            Actual theirs = ranked.of(cell.of(peer), Span.exact(own.span()), steps);
            facts.addAll(theirs.as(Role.PEER));
            Operand value = theirs.value();
            if (value == null) {
                return Actual.none(DataState.MISSING_PEER, peer.name(), own.span(), facts);
            }
            operands.add(value);
        }
        if (operands.size() == 1) {
            return Actual.none(DataState.MISSING_PEER, "同类单位", own.span(), facts);
        }
        boolean lowest = cell.indicator().direction() == Direction.LOWER;
        List<Operand> counted = setting.scheme().placing() == Placing.DENSE ? distinct(operands) : operands;
        return Actual.of(steps.place(wanted.label().result(), counted, lowest), own.span(), facts);
    }

    /** What is ranked, found the same way for everybody. */
    private final class Ranked {
        private final Wanted wanted;
        private final Decider way;

        Ranked(Wanted wanted, Decider way) {
            this.wanted = wanted;
            this.way = way;
        }

        Actual of(Cell cell, Span span, Steps steps) {
            return values.by(way, wanted.of(cell, Label.of(cell.body().name())), span, steps);
        }
    }

    /** The level the way that decides; the growth as printed where the body's own is, else computed again for everybody. */
    private Ranked ranked(Wanted wanted, Facet.Place place, Span span) {
        if (!place.ofGrowth()) {
            Wanted level = wanted.of(new Facet.Level(), wanted.label());
            return new Ranked(level, level.way());
        }
        Facet facet = values.change(wanted.cell(), Aspect.GROWTH, span);
        Wanted growth = wanted.of(facet, wanted.label());
        boolean printed = setting.figures().find(wanted.cell(), facet, span).present();
        return new Ranked(growth, printed ? Decider.PRINTED : Decider.RECOMPUTED);
    }

    /** Where a shared place takes up no other, each figure stands once. */
    private static List<Operand> distinct(List<Operand> operands) {
        Map<Fraction, Operand> once = new LinkedHashMap<>();
        operands.forEach(operand -> once.putIfAbsent(operand.value(), operand));
        return List.copyOf(once.values());
    }
}
