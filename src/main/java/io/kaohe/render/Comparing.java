package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers that a step ranks, compares or counts, under each other. */
final class Comparing {
    private final Words words;
    private final Step step;
    private final List<Printing.Printed> printed;

    Comparing(Words words, Step step, List<Printing.Printed> printed) {
        this.words = words;
        this.step = step;
        this.printed = printed;
    }

    /** Ranked ones by their places, others as they come. */
    List<Calculation.Compared> rows() {
        Operation operation = step.operation();
        if (operation == Operation.PLACE_FROM_HIGHEST) {
            return ranked(Comparator.<Fraction>naturalOrder().reversed());
        }
        if (operation == Operation.PLACE_FROM_LOWEST) {
            return ranked(Comparator.naturalOrder());
        }
        return IntStream.range(0, printed.size())
                .mapToObj(i -> row("", i, remark(step.operands().get(i))))
                .toList();
    }

    /** The first one is the body's own. */
    private List<Calculation.Compared> ranked(Comparator<Fraction> order) {
        List<Operand> operands = step.operands();
        List<Integer> sorted =
                new ArrayList<>(IntStream.range(0, operands.size()).boxed().toList());
        sorted.sort(Comparator.comparing(i -> operands.get(i).value(), order));
        List<Calculation.Compared> rows = new ArrayList<>();
        for (int i : sorted) {
            Fraction own = operands.get(i).value();
            long place = 1
                    + operands.stream()
                            .filter(each -> order.compare(each.value(), own) < 0)
                            .count();
            rows.add(row(Long.toString(place), i, i == 0 ? words.say("explain.compared.own") : ""));
        }
        return rows;
    }

    private String remark(Operand operand) {
        if (step.operation() == Operation.COUNT) {
            return operand.value().compareTo(Fraction.ONE) < 0 ? words.say("explain.compared.out") : "";
        }
        return operand.value().equals(step.value())
                ? words.say("explain.compared.it", step.operation().chinese())
                : "";
    }

    private Calculation.Compared row(String place, int index, String remark) {
        Operand operand = step.operands().get(index);
        Source source = operand.source();
        return new Calculation.Compared(
                place, operand.name(), printed.get(index).text(), remark, source == null ? "" : source.toString());
    }
}
