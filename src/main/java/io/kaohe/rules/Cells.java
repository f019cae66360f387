package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The cells into which a pack's rules divide each axis. */
final class Cells {
    /** Where a side of these numbers says something of another number. */
    private static final Map<Quantity, Fraction> TURNING = Map.of(
            Quantity.GAP, Fraction.ZERO,
            Quantity.SURPLUS, Fraction.ZERO,
            Quantity.PACE_GAP, Fraction.ZERO,
            Quantity.TARGET, Fraction.ZERO,
            Quantity.COMPLETION, Fraction.ONE,
            Quantity.PACE_RATIO, Fraction.ONE);

    private static final Span FROM_ZERO = Span.of(Relation.NOT_BELOW, Fraction.ZERO);

    private final SortedMap<Axis, SortedSet<Fraction>> marks = new TreeMap<>(Axis.ORDER);
    private final SortedMap<Axis, SortedSet<String>> words = new TreeMap<>(Axis.ORDER);

    Cells(Collection<Asked> rules) {
        rules.stream().flatMap(rule -> rule.asks().stream()).forEach(this::add);
    }

    private void add(Ask ask) {
        if (ask instanceof Ask.OneOf one) {
            words.computeIfAbsent(ask.axis(), axis -> new TreeSet<>()).addAll(one.words());
        } else if (ask instanceof Ask.Inside inside) {
            SortedSet<Fraction> ends = marks.computeIfAbsent(ask.axis(), axis -> new TreeSet<>());
            Stream.of(inside.span()).forEach(span -> {
                if (span.from() != null) {
                    ends.add(span.from());
                }
                if (span.to() != null) {
                    ends.add(span.to());
                }
            });
        }
    }

    /** Every cell that something on the axis can be in. */
    List<Cell> of(Axis axis) {
        if (axis instanceof Axis.Words asked) {
            return words(asked);
        }
        List<Cell> cells = new ArrayList<>();
        Span can = can(axis);
        for (Span span : spans(axis)) {
            Span within = span.and(can);
            if (!within.empty() && (!counted(axis) || within.whole())) {
                cells.add(new Cell.In(within));
            }
        }
        if (!counts(axis)) {
            cells.add(Cell.ABSENT);
        }
        return cells;
    }

    private List<Cell> words(Axis.Words asked) {
        List<String> known = asked.attribute().vocabulary();
        List<Cell> cells = new ArrayList<>();
        if (known.isEmpty()) {
            words.getOrDefault(asked, new TreeSet<>()).forEach(word -> cells.add(new Cell.Is(word)));
            cells.add(new Cell.Is(""));
        }
        known.forEach(word -> cells.add(new Cell.Is(word)));
        return cells;
    }

    private List<Span> spans(Axis axis) {
        SortedSet<Fraction> ends = new TreeSet<>();
        ends.addAll(marks.getOrDefault(axis, Collections.emptySortedSet()));
        if (axis instanceof Axis.Size number && number.term() instanceof Term.Measure measure) {
            Fraction turning = TURNING.get(measure.quantity());
            if (turning != null) {
                ends.add(turning);
            }
        }
        List<Span> spans = new ArrayList<>();
        Fraction before = null;
        for (Fraction end : ends) {
            spans.add(Span.between(before, end));
            spans.add(Span.point(end));
            before = end;
        }
        spans.add(Span.between(before, null));
        return spans;
    }

    /** Which numbers there are at all. */
    static Span can(Axis axis) {
        if (!(axis instanceof Axis.Size number)) {
            return Span.ALL;
        }
        if (number.term() instanceof Term.Items items) {
            return items.share() ? FROM_ZERO.and(Span.of(Relation.NOT_ABOVE, Fraction.ONE)) : FROM_ZERO;
        }
        if (number.term() instanceof Term.Times) {
            return FROM_ZERO;
        }
        return number.term() instanceof Term.Measure measure ? can(measure.quantity()) : Span.ALL;
    }

    private static Span can(Quantity quantity) {
        return switch (quantity) {
            case PLACE -> Span.of(Relation.NOT_BELOW, Fraction.ONE);
            case PACE -> FROM_ZERO.and(Span.of(Relation.NOT_ABOVE, Fraction.ONE));
            case FULL_MARKS, RULED_POINTS, SCORE_RATE -> FROM_ZERO;
            default -> Span.ALL;
        };
    }

    /** Whether only whole numbers count. */
    static boolean counted(Axis axis) {
        return axis instanceof Axis.Size number
                && (counts(axis)
                        || (number.term() instanceof Term.Measure measure && measure.quantity() == Quantity.PLACE));
    }

    /** Whether it counts, so that it is always known. */
    private static boolean counts(Axis axis) {
        return axis instanceof Axis.Size number
                && (number.term() instanceof Term.Times
                        || (number.term() instanceof Term.Items items && !items.share()));
    }
}
