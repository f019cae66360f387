package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What one condition asks of one axis. */
sealed interface Ask {
    /** What it asks about. */
    Axis axis();

    /** Whether it holds in a cell, which it never divides. */
    boolean admits(Cell cell);

    /** 是, 不是, 属于, 不属于. */
    record OneOf(Axis.Words axis, boolean denied, Set<String> words) implements Ask {
        @Override
        public boolean admits(Cell cell) {
            return cell instanceof Cell.Is is && denied != words.contains(is.word());
        }
    }

    /** A comparison with a number. */
    record Inside(Axis axis, Span span) implements Ask {
        @Override
        public boolean admits(Cell cell) {
            return cell instanceof Cell.In in && span.holds(in.span());
        }
    }

    /** 有完成率是「是」 and the like. */
    record Known(Axis axis, boolean known) implements Ask {
        @Override
        public boolean admits(Cell cell) {
            return known == cell instanceof Cell.In;
        }
    }

    /** Attributes that ask whether a quantity is there. */
    Map<Attribute, Quantity> PRESENCE = Map.of(
            Attribute.PACED, Quantity.PACE_GAP,
            Attribute.RATED, Quantity.PACE_RATIO,
            Attribute.COMPLETED, Quantity.COMPLETION,
            Attribute.EXCEEDABLE, Quantity.SURPLUS,
            Attribute.POINTED, Quantity.RULED_POINTS);

    /**
     * What the condition asks; empty where that cannot be told from numbers alone.
     *
     * @param numbers the value of a named number in force
     */
    static Optional<Ask> of(Condition condition, Function<Term.Named, Optional<Fraction>> numbers) {
        if (condition instanceof Condition.Among among) {
            return Optional.of(among(among));
        }
        return condition instanceof Condition.Compare compare ? compare(compare, numbers) : Optional.empty();
    }

    private static Ask among(Condition.Among among) {
        Quantity quantity = PRESENCE.get(among.attribute());
        Set<String> words = Set.copyOf(among.values());
        if (quantity == null || words.size() > 1) {
            return new OneOf(new Axis.Words(among.attribute()), among.denied(), words);
        }
        return new Known(Axis.of(quantity), among.denied() != words.contains(Answer.YES.chinese()));
    }

    private static Optional<Ask> compare(Condition.Compare compare, Function<Term.Named, Optional<Fraction>> numbers) {
        Term right = compare.right();
        boolean counts = compare.left() instanceof Term.Items || compare.left() instanceof Term.Times;
        if (!counts && !(compare.left() instanceof Term.Measure)) {
            return Optional.empty();
        }
        if (compare.left() instanceof Term.Measure left && right instanceof Term.Measure other) {
            return Optional.of(apart(left.quantity(), compare.relation(), other.quantity()));
        }
        Optional<Fraction> value = right instanceof Term.Literal literal
                ? Optional.of(literal.value())
                : right instanceof Term.Named named ? numbers.apply(named) : Optional.empty();
        return value.map(number -> new Inside(new Axis.Size(compare.left()), Span.of(compare.relation(), number)));
    }

    private static Ask apart(Quantity left, Relation relation, Quantity right) {
        return left.compareTo(right) <= 0
                ? new Inside(new Axis.Apart(left, right), Span.of(relation, Fraction.ZERO))
                : new Inside(new Axis.Apart(right, left), Span.of(turned(relation), Fraction.ZERO));
    }

    private static Relation turned(Relation relation) {
        return switch (relation) {
            case NOT_BELOW -> Relation.NOT_ABOVE;
            case NOT_ABOVE -> Relation.NOT_BELOW;
            case BELOW -> Relation.ABOVE;
            case ABOVE -> Relation.BELOW;
            case EQUAL -> Relation.EQUAL;
        };
    }
}
