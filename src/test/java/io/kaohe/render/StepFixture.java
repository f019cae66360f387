package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Quantity;
import io.kaohe.report.Step;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic put together by hand, each step over numbers that stand there or were computed before. */
final class StepFixture {
    static final Source DATA = new Source("actuals/2022Q3.yaml", 4, 5);

    private final List<Step> steps = new ArrayList<>();

    void add(Step step) {
        steps.add(step);
    }

    void given(Quantity quantity, Amount amount) {
        among(quantity.chinese(), Operation.GIVEN, amount, quantity.chinese(), amount);
    }

    void computed(Quantity quantity, Operation operation, Unit unit, Quantity first, Quantity second) {
        Operand left = earlier(first);
        Operand right = earlier(second);
        Fraction value = operation == Operation.DIVIDE
                ? left.value().dividedBy(right.value())
                : operation == Operation.TIMES
                        ? left.value().times(right.value())
                        : left.value().minus(right.value());
        add(new Step(quantity.chinese(), operation, List.of(left, right), value, unit));
    }

    void need(int months) {
        Operand left = new Operand("剩余月数", Fraction.of(months), Unit.of("个月"), null);
        Operand gap = earlier(Quantity.GAP);
        Fraction value = gap.value().dividedBy(left.value());
        add(new Step(Quantity.MONTHLY_NEED.chinese(), Operation.DIVIDE, List.of(gap, left), value, gap.unit()));
    }

    void among(String name, Operation operation, Amount value, Object... namesAndAmounts) {
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < namesAndAmounts.length; i += 2) {
            Amount amount = (Amount) namesAndAmounts[i + 1];
            operands.add(new Operand((String) namesAndAmounts[i], amount.inBase(), amount.unit(), DATA));
        }
        add(new Step(name, operation, operands, value.inBase(), value.unit()));
    }

    List<Step> done() {
        return List.copyOf(steps);
    }

    private Operand earlier(Quantity quantity) {
        Step step = steps.stream()
                .filter(candidate -> candidate.name().equals(quantity.chinese()))
                .findFirst()
                .orElseThrow();
        return new Operand(step.name(), step.value(), step.unit(), null);
    }
}
