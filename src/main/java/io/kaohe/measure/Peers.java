package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Target;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Ranks a body among its peers from their figures. */
final class Peers {
    private final Setting setting;
    private final Figures figures;

    Peers(Setting setting, Figures figures) {
        this.setting = setting;
        this.figures = figures;
    }

    /** The place on the level of the indicator, all figures of the same months; undecidable while a peer's is missing. */
    Actual place(Cell cell, Target target, Span span, Steps steps) {
        Pick own = figures.find(cell, new Facet.Level(), span.period(), span.olderToo());
        if (!own.present()) {
            return Actual.none(own.state(), cell.indicator().name(), own.span(), List.of());
        }
        List<Body> peers = setting.peers(target, cell.body());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("实绩", own.figures().get(0)));
        List<Operand> others = new ArrayList<>();
        for (Body peer : peers) {
            if (peer.id().equals(cell.body().id())) {
                continue;
            }
            Pick pick = figures.at(new Cell(peer, cell.indicator()), new Facet.Level(), own.span());
            if (!pick.present()) {
                return Actual.none(DataState.MISSING_PEER, peer.name(), own.span(), facts);
            }
            others.add(sum(peer, pick, steps));
        }
        if (others.isEmpty()) {
            return Actual.none(DataState.MISSING_PEER, "同类单位", own.span(), facts);
        }
        Operand self = sum(cell.body(), own, steps);
        Operand place = steps.place(selfAndAhead(cell, self, others));
        return Actual.of(steps.take(Quantity.ACTUAL, place), own.span(), facts);
    }

    private static Operand sum(Body body, Pick pick, Steps steps) {
        List<Operand> operands = pick.figures().stream()
                .map(figure -> {
                    Amount amount = Objects.requireNonNull(figure.value());
                    return steps.given(body.name(), amount.inBase(), amount.unit(), figure.source());
                })
                .toList();
        return operands.size() == 1 ? operands.get(0) : steps.sum(body.name(), operands);
    }

    /** Those ahead, best first; where a shared place takes up no other, one for each different figure. */
    private List<Operand> selfAndAhead(Cell cell, Operand self, List<Operand> others) {
        boolean lower = cell.indicator().direction() == Direction.LOWER;
        TreeMap<Fraction, List<Operand>> ahead = new TreeMap<>();
        for (Operand other : others) {
            int comparison = other.value().compareTo(self.value());
            if (lower ? comparison < 0 : comparison > 0) {
                ahead.computeIfAbsent(other.value(), value -> new ArrayList<>()).add(other);
            }
        }
        boolean dense = setting.scheme().placing() == Placing.DENSE;
        List<Operand> all = new ArrayList<>(List.of(self));
        for (List<Operand> tied : (lower ? ahead : ahead.descendingMap()).values()) {
            all.addAll(dense ? tied.subList(0, 1) : tied);
        }
        return all;
    }
}
