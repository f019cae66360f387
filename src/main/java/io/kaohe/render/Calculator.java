package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Rounding;
import io.kaohe.facts.RoundingMode;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Award;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Judgement;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Lays out the arithmetic of a target, of its figures and of its points, row by row. */
final class Calculator {
    /** The unit of a rung's number. */
    private static final String RUNG = "级";

    /** How a step of a formula that counts whole steps is called. */
    private static final String WHOLE = "满步";

    private static final String BEGUN = "不足一步算一步";

    private final Words words;
    private final Scheme scheme;
    private final List<Calculation> tests = new ArrayList<>();
    private final List<Calculation> awards = new ArrayList<>();
    private Calculation shares = new Calculation(List.of());

    private Calculator(Words words, Scheme scheme) {
        this.words = words;
        this.scheme = scheme;
    }

    static Calculator of(Standing standing, BodyStanding body, Scheme scheme, Words words) {
        Calculator calculator = new Calculator(words, scheme);
        List<List<Step>> parts = new ArrayList<>();
        List<Judgement> judgements = Chosen.tests(standing);
        judgements.forEach(test -> parts.add(test.measurement().steps()));
        standing.awards().stream().map(Award::steps).forEach(parts::add);
        parts.add(new ShareSteps(words).of(standing, body));
        List<Calculation> all = calculator.calculations(parts);
        calculator.tests.addAll(all.subList(0, judgements.size()));
        calculator.awards.addAll(all.subList(judgements.size(), all.size() - 1));
        calculator.shares = all.get(all.size() - 1);
        return calculator;
    }

    /** All of them at once, so that a number has the same digits in each. */
    private List<Calculation> calculations(List<List<Step>> parts) {
        Printing printing = new Printing(parts.stream().flatMap(List::stream).toList(), this::rounded);
        List<Calculation> calculations = new ArrayList<>();
        int at = 0;
        for (List<Step> part : parts) {
            List<Calculation.Row> rows = new ArrayList<>();
            for (Step step : part) {
                rows.add(row(step, at, printing));
                at++;
            }
            calculations.add(new Calculation(rows));
        }
        return calculations;
    }

    /** That of each test, in the order of the tests. */
    List<Calculation> tests() {
        return List.copyOf(tests);
    }

    /** That of each part's points, in the order of the awards; without a row where nothing was worked out. */
    List<Calculation> awards() {
        return List.copyOf(awards);
    }

    /** What the points are of the marks, and the marks of those of the block and of all. */
    Calculation shares() {
        return shares;
    }

    private Calculation.Row row(Step step, int at, Printing printing) {
        String result = printing.result(at).text();
        String sign = printing.exact(at) ? "=" : "≈";
        return switch (step.operation()) {
            case GIVEN -> new Calculation.Row(step.name(), "", "", result, given(step), List.of());
            case PLUS, MINUS, TIMES, DIVIDE ->
                plain(step, Pressing.of(step, printing.numbers(at)).keys(), sign, result, chain(step));
            case ROUND ->
                plain(
                        step,
                        number(printing, at),
                        step.operands().get(0).value().equals(step.value()) ? "=" : "≈",
                        result,
                        roundingWords(step));
            case PATH -> plain(step, power(step), sign, result, words.say("explain.path"));
            case PLACE_FROM_HIGHEST, PLACE_FROM_LOWEST, LEAST, GREATEST, COUNT ->
                new Calculation.Row(
                        step.name(),
                        "",
                        "",
                        result,
                        words.say(
                                "explain.compared." + step.operation().code(),
                                step.operands().size()),
                        new Comparing(words, step, printing.operands(at)).rows());
        };
    }

    private static Calculation.Row plain(Step step, String keys, String sign, String result, String meaning) {
        return new Calculation.Row(step.name(), keys, sign, result, meaning, List.of());
    }

    private static String number(Printing printing, int at) {
        return Pressing.signed(printing.numbers(at).get(0));
    }

    /** A stage and a base say what they are: 公示，全市增速; all say where they are written. */
    private String given(Step step) {
        if (step.operands().isEmpty()) {
            return "";
        }
        Operand operand = step.operands().get(0);
        boolean named = step.unit().symbol().equals(RUNG)
                || step.name().equals(Quantity.BASE.chinese())
                || operand.source() == null;
        String what = named && !operand.name().equals(step.name()) ? operand.name() : "";
        Source source = operand.source();
        return words.clauses(what, source == null ? null : source.toString());
    }

    private String chain(Step step) {
        return String.join(
                " " + step.operation().chinese() + " ",
                step.operands().stream().map(this::named).toList());
    }

    private String named(Operand operand) {
        Source source = operand.source();
        return source == null ? operand.name() : words.say("explain.operand", operand.name(), source);
    }

    /** 2 ^ (2 ÷ 5), in the unit of the result. */
    private static String power(Step step) {
        List<Operand> operands = step.operands();
        BigDecimal whole = operands.get(0).value().decimal();
        return Pressing.signed(whole) + " ^ (" + operands.get(1).value() + " ÷ "
                + operands.get(2).value() + ")" + Pressing.factor(-step.unit().exponent());
    }

    private BigDecimal rounded(Step step, BigDecimal number) {
        return rounding(step).apply(Fraction.of(number));
    }

    /** That of the scheme; whole steps are counted as the formula says. */
    private Rounding rounding(Step step) {
        String name = step.operands().get(0).name();
        if (name.equals(WHOLE) || name.equals(BEGUN)) {
            return new Rounding(0, name.equals(WHOLE) ? RoundingMode.TRUNCATE : RoundingMode.UP);
        }
        String point = step.unit().equals(Unit.POINT) ? Scheme.PART : Scheme.COMPLETION;
        int digits = Shown.in(step.unit(), step.value())
                .decimal()
                .stripTrailingZeros()
                .scale();
        return scheme.rounding(point).orElseGet(() -> new Rounding(Math.max(0, digits), RoundingMode.HALF_UP));
    }

    private String roundingWords(Step step) {
        String name = step.operands().get(0).name();
        Rounding rule = rounding(step);
        return name.equals(WHOLE) || name.equals(BEGUN)
                ? name
                : words.say("explain.rounded", rule.mode().chinese(), rule.digits());
    }
}
