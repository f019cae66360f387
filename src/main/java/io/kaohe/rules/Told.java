package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cells in the words of sentences. */
final class Told {
    private Told() {}

    /** What is asked about. */
    static String name(Axis axis) {
        if (axis instanceof Axis.Words words) {
            return words.attribute().chinese();
        }
        if (axis instanceof Axis.Apart apart) {
            return apart.left().chinese() + "与" + apart.right().chinese() + "之差";
        }
        Term term = ((Axis.Size) axis).term();
        if (term instanceof Term.Items items) {
            return "本单位「" + items.extent().word() + "」中判定" + (items.denied() ? "不属于「" : "属于「")
                    + String.join("、", items.verdicts()) + "」的" + (items.share() ? "占比" : "项数");
        }
        return term instanceof Term.Times times
                ? "「" + String.join("、", times.kinds()) + "」的次数"
                : ((Term.Measure) term).quantity().chinese();
    }

    /** One cell as a condition. */
    static String cell(Axis axis, Cell cell) {
        return cells(axis, List.of(cell), List.of());
    }

    /**
     * Cells as a condition.
     *
     * @param all every cell of the axis; the shorter of the two lists is told
     */
    static String cells(Axis axis, Collection<Cell> cells, Collection<Cell> all) {
        return axis instanceof Axis.Words ? words(axis, cells, all) : numbers(axis, cells);
    }

    private static String words(Axis axis, Collection<Cell> cells, Collection<Cell> all) {
        List<String> in = named(cells);
        List<Cell> rest = new ArrayList<>(all);
        rest.removeAll(cells);
        List<String> out = named(rest);
        boolean denied = !out.isEmpty() && out.size() < in.size();
        List<String> told = denied ? out : in;
        String is = told.size() == 1 ? "是「" : "属于「";
        return name(axis) + (denied ? "不" : "") + is + String.join("、", told) + "」";
    }

    private static List<String> named(Collection<Cell> cells) {
        return cells.stream()
                .map(cell -> ((Cell.Is) cell).word())
                .map(word -> word.isEmpty() ? "别的" : word)
                .toList();
    }

    private static String numbers(Axis axis, Collection<Cell> cells) {
        List<Span> spans = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell instanceof Cell.In in) {
                Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
                if (last != null && last.touches(in.span())) {
                    spans.set(spans.size() - 1, last.with(in.span()));
                } else {
                    spans.add(in.span());
                }
            }
        }
        List<String> texts =
                new ArrayList<>(spans.stream().map(span -> span(axis, span)).toList());
        if (cells.contains(Cell.ABSENT)) {
            texts.add("没有" + name(axis));
        }
        return String.join("，或", texts);
    }

    /** The numbers of a span as a condition. */
    static String span(Axis axis, Span span) {
        List<String> ends = new ArrayList<>();
        if (span.from() != null && span.single()) {
            ends.add("等于" + number(axis, span.from()));
        } else {
            if (span.from() != null) {
                ends.add((span.fromIn() ? "不低于" : "高于") + number(axis, span.from()));
            }
            if (span.to() != null) {
                ends.add((span.toIn() ? "不高于" : "低于") + number(axis, span.to()));
            }
        }
        return ends.isEmpty() ? "有" + name(axis) : name(axis) + String.join("、", ends);
    }

    /** A number of the axis in its unit. */
    static String number(Axis axis, Fraction value) {
        Unit unit = unit(axis);
        Fraction scale = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(unit.exponent()));
        return value.dividedBy(scale) + unit.symbol();
    }

    private static Unit unit(Axis axis) {
        if (!(axis instanceof Axis.Size number)) {
            return Unit.NONE;
        }
        if (number.term() instanceof Term.Items items) {
            return items.share() ? Unit.PERCENT : Unit.of("项");
        }
        return number.term() instanceof Term.Measure measure ? Units.of(measure.quantity()) : Unit.of("次");
    }
}
