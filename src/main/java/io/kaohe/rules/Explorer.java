package io.kaohe.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Walks through everything that rules tell apart, as far as it can be. */
final class Explorer {
    private final Cells cells;
    private final Predicate<World> possible;

    /** @param possible what can be; it must allow whatever nothing is supposed of */
    Explorer(Cells cells, Predicate<World> possible) {
        this.cells = cells;
        this.possible = possible;
    }

    /**
     * A place where every rule either speaks or does not.
     *
     * @param world what is supposed
     * @param speaking the rules that speak
     * @param open whether there are others that may
     */
    record Leaf(World world, List<Rule> speaking, boolean open) {
        /** Copies the list. */
        public Leaf {
            speaking = List.copyOf(speaking);
        }
    }

    /** Every place in {@code base}. */
    void walk(List<Asked> rules, World base, Consumer<Leaf> visit) {
        List<Asked> live = rules.stream().filter(rule -> rule.admits(base)).toList();
        Optional<Axis> next = live.stream()
                .flatMap(rule -> rule.asks().stream())
                .map(Ask::axis)
                .filter(axis -> base.cell(axis) == null)
                .min(Axis.ORDER);
        if (next.isEmpty()) {
            visit.accept(leaf(live, base));
            return;
        }
        for (Cell cell : cells.of(next.get())) {
            World world = base.with(next.get(), cell);
            if (possible.test(world)) {
                walk(live, world, visit);
            }
        }
    }

    private static Leaf leaf(List<Asked> live, World world) {
        List<Rule> speaking = new ArrayList<>();
        live.stream().filter(rule -> !rule.open()).map(Asked::rule).forEach(speaking::add);
        speaking.sort(Comparator.comparing(Rule::id));
        return new Leaf(world, speaking, live.stream().anyMatch(Asked::open));
    }

    /** Whether the rule, looked at alone, may speak somewhere in {@code base}. */
    boolean reaches(Asked rule, World base) {
        if (!rule.admits(base)) {
            return false;
        }
        Optional<Axis> next = rule.asks().stream()
                .map(Ask::axis)
                .filter(axis -> base.cell(axis) == null)
                .min(Axis.ORDER);
        return next.isEmpty()
                || cells.of(next.get()).stream()
                        .map(cell -> base.with(next.get(), cell))
                        .anyMatch(world -> possible.test(world) && reaches(rule, world));
    }
}
