package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An arithmetic step in words: 完成率 = 实绩 ÷ 目标值 = 156亿元 ÷ 220亿元 = 70.9091%. */
final class StepText {
    private static final int EXACT_DIGITS = 8;

    /** The unit of a rung's number. */
    private static final String RUNG = "级";

    private final Words words;

    StepText(Words words) {
        this.words = words;
    }

    /** The step of the body of that name, on one line; what is compared or counted on a second. */
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
                        words.say("explain.step.peers", numbers(step)));
            case LEAST, GREATEST -> extreme(step, value);
            case COUNT -> count(step, value);
            case PATH -> List.of(path(step, value));
            case ROUND -> List.of(words.say("explain.step.round", step.name(), exact(step), value));
        };
    }

    /** A stage and a base say what they are: 实绩 = 公示，5级; 基数 = 全市增速，3.2%. */
    private String given(Step step, String value) {
        if (step.operands().isEmpty()) {
            return words.say("explain.step.given", step.name(), value);
        }
        Operand operand = step.operands().get(0);
        boolean named = step.unit().symbol().equals(RUNG) || step.name().equals(Quantity.BASE.chinese());
        String shown = named && !operand.name().equals(step.name()) ? words.clauses(operand.name(), value) : value;
        Source source = operand.source();
        return source == null
                ? words.say("explain.step.given", step.name(), shown)
                : words.say("explain.step.given.source", step.name(), shown, source);
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

    private List<String> extreme(Step step, String value) {
        String which = names(step, operand -> operand.value().equals(step.value()));
        String code = step.operation() == Operation.LEAST ? "explain.step.least" : "explain.step.greatest";
        return List.of(words.say(code, step.name(), value, which), words.say("explain.step.compared", numbers(step)));
    }

    private List<String> count(Step step, String value) {
        String without = names(step, operand -> operand.value().compareTo(Fraction.ONE) < 0);
        return List.of(
                words.say("explain.step.count", step.name(), value),
                words.parts(
                        words.say("explain.step.counted", numbers(step)),
                        without.isEmpty() ? null : words.say("explain.step.not-counted", without)));
    }

    /** 目标值 = 按等比递进，2倍 的 2/5 次方 = 1.3195倍. */
    private String path(Step step, String value) {
        List<Operand> operands = step.operands();
        Operand whole = operands.get(0);
        return words.say(
                "explain.step.path",
                step.name(),
                Shown.fine(whole.value(), whole.unit()),
                Shown.fine(operands.get(1).value(), Unit.NONE),
                Shown.fine(operands.get(2).value(), Unit.NONE),
                value);
    }

    private String names(Step step, Predicate<Operand> wanted) {
        return words.names(
                step.operands().stream().filter(wanted).map(Operand::name).toList());
    }

    private String numbers(Step step) {
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
