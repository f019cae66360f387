package io.kaohe.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Worlds put together into as few as say the same: those that differ on one axis alone become one. */
final class Boxes {
    private final Cells cells;

    Boxes(Cells cells) {
        this.cells = cells;
    }

    /** The cells on each axis. */
    record Box(SortedMap<Axis, Set<Cell>> sides, World first) {
        Box without(Axis axis) {
            SortedMap<Axis, Set<Cell>> fewer = new TreeMap<>(sides);
            fewer.remove(axis);
            return new Box(fewer, first);
        }
    }

    /** As few boxes as merging one axis after the other gives. */
    List<Box> merge(Collection<World> worlds) {
        List<Box> boxes = new ArrayList<>();
        for (World world : worlds) {
            SortedMap<Axis, Set<Cell>> sides = new TreeMap<>(Axis.ORDER);
            world.cells().forEach((axis, cell) -> sides.put(axis, new LinkedHashSet<>(List.of(cell))));
            boxes.add(new Box(sides, world));
        }
        List<Axis> axes = boxes.stream()
                .flatMap(box -> box.sides().keySet().stream())
                .distinct()
                .sorted(Axis.ORDER.reversed())
                .toList();
        for (Axis axis : axes) {
            boxes = merge(boxes, axis);
        }
        return boxes;
    }

    private List<Box> merge(List<Box> boxes, Axis axis) {
        Map<SortedMap<Axis, Set<Cell>>, Box> merged = new LinkedHashMap<>();
        List<Box> without = new ArrayList<>();
        for (Box box : boxes) {
            Set<Cell> side = box.sides().get(axis);
            if (side == null) {
                without.add(box);
                continue;
            }
            Box first = merged.putIfAbsent(box.without(axis).sides(), box);
            if (first != null) {
                Set<Cell> both = new LinkedHashSet<>(first.sides().getOrDefault(axis, Set.of()));
                both.addAll(side);
                first.sides().put(axis, both);
            }
        }
        without.addAll(merged.values().stream().map(box -> whole(box, axis)).toList());
        return without;
    }

    /** An axis of which no cell is missing says nothing. */
    private Box whole(Box box, Axis axis) {
        Set<Cell> side = box.sides().getOrDefault(axis, Set.of());
        return side.containsAll(cells.of(axis)) ? box.without(axis) : box;
    }

    /** The box as conditions, one after the other. */
    String told(Box box) {
        return box.sides().entrySet().stream()
                .map(side -> Told.cells(
                        side.getKey(),
                        side.getValue(),
                        side.getKey() instanceof Axis.Words ? cells.of(side.getKey()) : List.of()))
                .collect(Collectors.joining("，"));
    }
}
