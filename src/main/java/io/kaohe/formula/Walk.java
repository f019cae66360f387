package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import io.kaohe.report.Operation;
import io.kaohe.report.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Walks through a formula as a person with a pocket calculator does: what stands deepest first, one step at a time. A step that
 * has no name of its own is numbered.
 */
final class Walk {
    private static final char FIRST = '①';

    /** So many numbers are characters. */
    private static final int NUMBERS = 20;

    private final String text;
    private final List<Mention> mentions;
    private final Values values;
    private final List<Step> steps = new ArrayList<>();
    private int count;

    Walk(String text, List<Mention> mentions, Values values) {
        this.text = text;
        this.mentions = mentions;
        this.values = values;
    }

    /** The steps, of which the last is called {@code name}; none where something that is needed is absent. */
    List<Step> of(Expression root, String name) {
        if (root.evaluate(values) == null) {
            return List.of();
        }
        Operand result = operand(root);
        if (steps.isEmpty()) {
            return List.of(new Step(name, Operation.GIVEN, List.of(result), result.value(), result.unit()));
        }
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(name, last.operation(), last.operands(), last.value(), last.unit()));
        return List.copyOf(steps);
    }

    private Operand operand(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            Amount amount = literal.amount();
            return new Operand(amount.toString(), amount.inBase(), amount.unit(), null);
        }
        if (expression instanceof Expression.Named named) {
            Unit unit = values.number(named.name()).map(Amount::unit).orElse(named.unit());
            return new Operand("【" + named.name() + "】", value(named), unit, null);
        }
        if (expression instanceof Expression.Asked asked) {
            return asked(asked);
        }
        return expression instanceof Expression.Inquired inquired ? inquired(inquired, "") : reckoned(expression);
    }

    private Operand reckoned(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expression.Negative negative) {
            Operand of = operand(negative.of());
            Operand nothing = new Operand("0", Fraction.ZERO, of.unit(), null);
            return numbered(Operation.MINUS, List.of(nothing, of), value(negative), of.unit());
        }
        if (expression instanceof Expression.LookUp lookUp) {
            return lookUp(lookUp);
        }
        if (expression instanceof Expression.Every every) {
            return every(every);
        }
        return expression instanceof Expression.Efficacy efficacy
                ? efficacy(efficacy)
                : call((Expression.Call) expression);
    }

    private Operand asked(Expression.Asked asked) {
        Unit unit = mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.QUANTITY || mention.kind() == Mention.Kind.EFFICACY)
                .filter(mention -> mention.name().equals(asked.name()))
                .findFirst()
                .map(mention -> Formula.unit(mention, values))
                .orElse(asked.unit());
        return new Operand(asked.name(), value(asked), unit, null);
    }

    /** @param name what it is called; empty for the words that the formula asks with */
    private Operand inquired(Expression.Inquired inquired, String name) {
        Optional<Mention> mention = mentions.stream()
                .filter(one -> one.references().contains(inquired.reference()))
                .findFirst();
        Unit unit = mention.map(one -> Formula.unit(one, values)).orElse(inquired.unit());
        String words =
                mention.map(one -> text.substring(one.start(), one.end())).orElse(name);
        return new Operand(name.isEmpty() ? words : name, value(inquired), unit, null);
    }

    private Operand binary(Expression.Binary binary) {
        Operand left = operand(binary.left());
        Operand right = operand(binary.right());
        Operation operation = switch (binary.operator()) {
            case PLUS -> Operation.PLUS;
            case MINUS -> Operation.MINUS;
            case TIMES -> Operation.TIMES;
            case DIVIDE -> Operation.DIVIDE;
        };
        return numbered(operation, List.of(left, right), value(binary), ShownUnit.of(binary, left, right));
    }

    private Operand lookUp(Expression.LookUp lookUp) {
        Operand key = operand(lookUp.key());
        Fraction value = value(lookUp);
        Unit unit = values.table(lookUp.table())
                .flatMap(rows -> rows.lookUp(key.value()))
                .map(Amount::unit)
                .orElse(lookUp.unit());
        boolean number = lookUp.key() instanceof Expression.Literal;
        String at = number ? key.name() : key.name() + " " + Formula.written(key.value(), key.unit());
        String name = Function.LOOK_UP + "(" + lookUp.table() + "，" + at + ")";
        return step(name, Operation.GIVEN, List.of(new Operand(name, value, unit, null)), value, unit);
    }

    private Operand every(Expression.Every every) {
        Operand distance = operand(every.distance());
        Operand one = operand(every.step());
        Fraction exact = distance.value().dividedBy(one.value());
        Operand steps = numbered(Operation.DIVIDE, List.of(distance, one), exact, Unit.NONE);
        if (every.count() == Count.SHARE) {
            return steps;
        }
        Operand whole = new Operand(every.count().chinese(), exact, Unit.NONE, null);
        return numbered(Operation.ROUND, List.of(whole), value(every), Unit.NONE);
    }

    private Operand efficacy(Expression.Efficacy efficacy) {
        Operand own = operand(efficacy.own());
        Operand worst = inquired(efficacy.worst(), "最差");
        Operand best = inquired(efficacy.best(), "最好");
        Operand width = minus(best, worst);
        Operand share = width.value().signum() == 0 ? whole() : share(minus(own, worst), width);
        Operand range = operand(efficacy.range());
        Fraction above = range.value().times(share.value());
        Operand moved = numbered(Operation.TIMES, List.of(range, share), above, range.unit());
        Operand base = operand(efficacy.base());
        return numbered(Operation.PLUS, List.of(base, moved), value(efficacy), base.unit());
    }

    /** Where the worst is the best, everybody has all of it. */
    private static Operand whole() {
        return new Operand("全部（最好与最差相同）", Fraction.ONE, Unit.PERCENT, null);
    }

    private Operand minus(Operand one, Operand other) {
        return numbered(Operation.MINUS, List.of(one, other), one.value().minus(other.value()), one.unit());
    }

    private Operand share(Operand way, Operand width) {
        return numbered(Operation.DIVIDE, List.of(way, width), way.value().dividedBy(width.value()), Unit.PERCENT);
    }

    private Operand call(Expression.Call call) {
        List<Operand> operands = call.arguments().stream().map(this::operand).toList();
        Unit unit = operands.get(0).unit();
        return switch (call.function()) {
            case LEAST -> numbered(Operation.LEAST, operands, value(call), unit);
            case GREATEST -> numbered(Operation.GREATEST, operands, value(call), unit);
            case WITHIN -> within(operands, value(call));
        };
    }

    private Operand within(List<Operand> operands, Fraction value) {
        Operand own = operands.get(0);
        Operand low = operands.get(1);
        Operand raised =
                numbered(Operation.GREATEST, List.of(own, low), own.value().max(low.value()), own.unit());
        return numbered(Operation.LEAST, List.of(raised, operands.get(2)), value, own.unit());
    }

    private Fraction value(Expression expression) {
        return Objects.requireNonNull(expression.evaluate(values));
    }

    private Operand numbered(Operation operation, List<Operand> operands, Fraction value, Unit unit) {
        count++;
        String name = count <= NUMBERS ? Character.toString(FIRST + count - 1) : "(" + count + ")";
        return step(name, operation, operands, value, unit);
    }

    private Operand step(String name, Operation operation, List<Operand> operands, Fraction value, Unit unit) {
        steps.add(new Step(name, operation, operands, value, unit));
        return new Operand(name, value, unit, null);
    }
}
