package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Step;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** An arithmetic step in words: 完成率 = 实绩 ÷ 目标值 = 156亿元 ÷ 220亿元 = 70.9091%. */
final class StepText {
    private static final int EXACT_DIGITS = 8;

    private final Words words;

    StepText(Words words) {
        this.words = words;
    }

    /** The step of the body of that name, on one line; of a place, its peers on a second. */
    List<String> lines(Step step, String body) {
        String value = Shown.fine(step.value(), step.unit());
        return switch (step.operation()) {
            case GIVEN -> List.of(given(step, value));
            case PLUS, MINUS, TIMES, DIVIDE -> List.of(chain(step, value));
            case PLACE_FROM_HIGHEST, PLACE_FROM_LOWEST ->
                List.of(
                        words.say(
                                "explain.step.ahead",
                                step.name(),
                                body,
                                step.operation().chinese(),
                                value),
                        words.say("explain.step.peers", peers(step)));
            case LEAST, GREATEST, COUNT, PATH ->
                List.of(words.say(
                        "explain.step.among", step.name(), step.operation().chinese(), peers(step), value));
            case ROUND -> List.of(words.say("explain.step.round", step.name(), exact(step), value));
        };
    }

    private String given(Step step, String value) {
        Source source =
                step.operands().isEmpty() ? null : step.operands().get(0).source();
        return source == null
                ? words.say("explain.step.given", step.name(), value)
                : words.say("explain.step.given.source", step.name(), value, source);
    }

    private String chain(Step step, String value) {
        String sign = " " + step.operation().chinese() + " ";
        String names = step.operands().stream().map(Operand::name).collect(Collectors.joining(sign));
        String numbers = step.operands().stream().map(StepText::number).collect(Collectors.joining(sign));
        return words.say("explain.step", step.name(), names, numbers, value);
    }

    /** A negative number after a sign stands in brackets. */
    private static String number(Operand operand) {
        String number = Shown.fine(operand.value(), operand.unit());
        return operand.value().signum() < 0 ? "(" + number + ")" : number;
    }

    private String peers(Step step) {
        return words.names(step.operands().stream()
                .map(operand -> operand.name() + " " + Shown.fine(operand.value(), operand.unit()))
                .toList());
    }

    /** With more digits than are shown elsewhere, so that the rounding can be seen. */
    private static String exact(Step step) {
        Operand operand = step.operands().get(0);
        Unit unit = operand.unit();
        Fraction number = Shown.in(unit, operand.value());
        return Shown.plain(number.rounded(EXACT_DIGITS, RoundingMode.HALF_UP)) + unit.symbol();
    }
}
