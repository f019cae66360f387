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
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
            return Actual.none(own.state(), cell.indicator().name(), own.span(), own.facts(Role.UNUSED));
        }
        List<Fact> facts = new ArrayList<>(own.facts(Role.ACTUAL));
        List<Operand> operands = new ArrayList<>(List.of(sum(cell.body(), own, steps)));
        for (Body peer : setting.peers(target, cell.body())) {
            if (peer.id().equals(cell.body().id())) {
                continue;
            }
            Pick pick = figures.at(new Cell(peer, cell.indicator()), new Facet.Level(), own.span());
            facts.addAll(pick.facts(Role.PEER));
            if (!pick.present()) {
                return Actual.none(DataState.MISSING_PEER, peer.name(), own.span(), facts);
            }
            operands.add(sum(peer, pick, steps));
        }
        if (operands.size() == 1) {
            return Actual.none(DataState.MISSING_PEER, "同类单位", own.span(), facts);
        }
        boolean lowest = cell.indicator().direction() == Direction.LOWER;
        Operand place = steps.place(dense() ? distinct(operands) : operands, lowest);
        return Actual.of(steps.take(Quantity.ACTUAL, place), own.span(), facts);
    }

    private boolean dense() {
        return setting.scheme().placing() == Placing.DENSE;
    }

    /** Where a shared place takes up no other, each figure stands once. */
    private static List<Operand> distinct(List<Operand> operands) {
        Map<Fraction, Operand> once = new LinkedHashMap<>();
        operands.forEach(operand -> once.putIfAbsent(operand.value(), operand));
        return List.copyOf(once.values());
    }

    private static Operand sum(Body body, Pick pick, Steps steps) {
        List<Operand> operands = pick.figures().stream()
                .map(figure -> {
                    Amount amount = Objects.requireNonNull(figure.value());
                    return Steps.given(body.name(), amount.inBase(), amount.unit(), figure.source());
                })
                .toList();
        return operands.size() == 1 ? operands.get(0) : steps.sum(body.name(), operands);
    }
}
