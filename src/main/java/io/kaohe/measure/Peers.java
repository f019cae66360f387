package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Period;
import io.kaohe.facts.Placing;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Ranks a body among its peers from their figures. */
final class Peers {
    private final Setting setting;
    private final Values values;
    private final Map<Asked, Rivals> turn = new ConcurrentHashMap<>();

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
        Rivals rivals = rivals(ranked, own.span(), steps);
        boolean dense = setting.scheme().placing() == Placing.DENSE;
        Sorted<Fraction> all = dense || steps.writing() ? null : rivals.sorted(ranked, own.span(), steps);
        if (all != null) {
            long where = all.place(own.value().value(), false);
            return Actual.of(steps.placed(wanted.label().result(), where), own.span(), own.facts());
        }
        List<Fact> facts = new ArrayList<>(own.facts());
        List<Operand> operands = new ArrayList<>(rivals.peers.size() + 1);
        operands.add(own.value());
        for (int at = 0; at < rivals.peers.size(); at++) {
            Body peer = rivals.peers.get(at);
            if (peer.id().equals(cell.body().id())) {
                continue;
            }
            Rival theirs = rivals.of(at, ranked, own.span(), steps);
            steps.addAll(theirs.steps());
            if (steps.writing()) {
                facts.addAll(theirs.facts());
            }
            Operand value = theirs.value();
            if (value == null) {
                return Actual.none(DataState.MISSING_PEER, peer.name(), own.span(), facts);
            }
            operands.add(value);
        }
        if (operands.size() == 1) {
            return Actual.none(DataState.MISSING_PEER, "同类单位", own.span(), facts);
        }
        List<Operand> counted = dense ? distinct(operands) : operands;
        return Actual.of(steps.place(wanted.label().result(), counted, lowest(cell)), own.span(), facts);
    }

    private static boolean lowest(Cell cell) {
        return cell.indicator().direction() == Direction.LOWER;
    }

    /** The others of the group whose turn it is: bodies of one group stand together, and see the same of each other. */
    private Rivals rivals(Ranked ranked, Period months, Steps steps) {
        Wanted wanted = ranked.wanted;
        Cell cell = wanted.cell();
        Asked asked = new Asked(
                wanted.target().id(),
                cell.indicator().id(),
                cell.member(),
                cell.level(),
                wanted.facet(),
                ranked.way,
                months,
                steps.writing());
        List<Body> peers = setting.peers(wanted.target(), cell.body());
        Rivals known = turn.get(asked);
        if (known != null && known.among(peers)) {
            return known;
        }
        Rivals found = new Rivals(peers);
        turn.put(asked, found);
        return found;
    }

    /** What is asked of everybody in a group. */
    private record Asked(
            String target,
            String indicator,
            @Nullable String member,
            @Nullable Level level,
            Facet facet,
            Decider way,
            Period months,
            boolean writing) {}

    /** What a body sees of another one. */
    private record Rival(@Nullable Operand value, List<Fact> facts, Steps steps) {}

    /** A group, with what was found of its members so far. */
    private static final class Rivals {
        private final List<Body> peers;
        private final @Nullable Rival[] found;
        private boolean asked;
        private @Nullable Sorted<Fraction> sorted;

        Rivals(List<Body> peers) {
            this.peers = peers;
            this.found = new Rival[peers.size()];
        }

        @SuppressWarnings("ReferenceEquality") // the directory has one list a group
        boolean among(List<Body> others) {
            return peers == others;
        }

        /**
         * What all of them reached, in its order; null where somebody's is missing, or nobody else is there. A thread that comes
         * while another one sorts hears null too, and finds the same place the long way.
         */
        @Nullable
        Sorted<Fraction> sorted(Ranked ranked, Period months, Steps like) {
            if (!asked) {
                asked = true;
                List<Fraction> values = new ArrayList<>(peers.size());
                for (int at = 0; at < peers.size(); at++) {
                    Rival rival = of(at, ranked, months, like);
                    if (rival.value() != null && rival.steps().nothing()) {
                        values.add(rival.value().value());
                    }
                }
                boolean all = values.size() == peers.size() && values.size() > 1;
                Comparator<Fraction> first = Comparator.naturalOrder();
                Comparator<Fraction> order = lowest(ranked.wanted.cell()) ? first : first.reversed();
                sorted = all ? Sorted.of(values.stream(), order) : null;
            }
            return sorted;
        }

        Rival of(int at, Ranked ranked, Period months, Steps like) {
            Rival known = found[at];
            if (known == null) {
                Steps steps = like.draft();
                Actual actual = ranked.of(ranked.wanted.cell().of(peers.get(at)), Span.exact(months), steps);
                known = new Rival(actual.value(), actual.as(Role.PEER), steps);
                found[at] = known;
            }
            return known;
        }
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
            Wanted level = wanted.of(Facet.LEVEL, wanted.label());
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
