package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.References;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that a rule looks at. Not part of the library's interface: it is public, as its subclasses are, only
 * because the classes that Drools makes at run time cannot reach a package-private one.
 */
public abstract class Subject {
    private final Context context;
    private Said said = Said.NOTHING;

    Subject(Context context) {
        this.context = context;
    }

    /** The quantity in base units; null where it could not be established. */
    abstract @Nullable Fraction value(Quantity quantity);

    /** What is asked of others; empty where it could not be established. */
    abstract Optional<Fraction> reference(Reference reference);

    final Context context() {
        return context;
    }

    final References references() {
        return context.references();
    }

    final Numbers numbers() {
        return context.numbers();
    }

    /** What the rules said. */
    final Said said() {
        return said;
    }

    /** What was spoken of one that is like this one is spoken of this one too. */
    final void hear(Said all) {
        said = all;
    }

    /** Notes that the rule of that key spoke. */
    final void speak(String rule) {
        said = said.and(rule);
    }

    /** The quantity of that name. */
    public final Optional<Fraction> quantity(String name) {
        Quantity quantity = Quantity.named(name);
        return quantity == null ? Optional.empty() : Optional.ofNullable(value(quantity));
    }

    /** The number, or the quantity, of that key. */
    public final Optional<Fraction> side(String key) {
        return find(term(key));
    }

    /** What a side of a comparison comes to; empty where it could not be established. */
    final Optional<Fraction> find(Term term) {
        return Optional.ofNullable(found(term));
    }

    /** The word that 是 and 属于 are asked of; null where there is none. */
    @Nullable
    String word(Attribute attribute) {
        throw new IllegalArgumentException(attribute.chinese());
    }

    /** Those of its words that {@link Traits} holds; 0 where it holds none. */
    long traits() {
        return 0;
    }

    /** The same; null where it could not be established. */
    @Nullable
    Fraction found(Term term) {
        if (term instanceof Term.Measure measure) {
            return value(measure.quantity());
        }
        if (term instanceof Term.Literal literal) {
            return literal.value();
        }
        if (term instanceof Term.Named named) {
            Fraction value = numbers().inBase(named.name()).orElse(null);
            return value != null && named.negative() ? value.negate() : value;
        }
        return term instanceof Term.Own own
                ? reference(own.reference()).orElse(null)
                : ((Term.Computed) term).formula().evaluate(new SubjectValues(this));
    }

    final Term term(String key) {
        return context.constants().term(key);
    }

    /** Whether the value is one of the list of that key. */
    public final boolean among(@Nullable String value, String key) {
        return value != null && context.constants().values(key).contains(value);
    }

    /** Whether both are known and the first is below the second. */
    public final boolean below(Optional<Fraction> left, Optional<Fraction> right) {
        return known(left, right) && compare(left, right) < 0;
    }

    /** Whether both are known and the first is above the second. */
    public final boolean above(Optional<Fraction> left, Optional<Fraction> right) {
        return known(left, right) && compare(left, right) > 0;
    }

    /** Whether both are known and the first is not below the second. */
    public final boolean notBelow(Optional<Fraction> left, Optional<Fraction> right) {
        return known(left, right) && compare(left, right) >= 0;
    }

    /** Whether both are known and the first is not above the second. */
    public final boolean notAbove(Optional<Fraction> left, Optional<Fraction> right) {
        return known(left, right) && compare(left, right) <= 0;
    }

    /** Whether both are known and equal. */
    public final boolean equal(Optional<Fraction> left, Optional<Fraction> right) {
        return known(left, right) && compare(left, right) == 0;
    }

    private static boolean known(Optional<Fraction> left, Optional<Fraction> right) {
        return left.isPresent() && right.isPresent();
    }

    private static int compare(Optional<Fraction> left, Optional<Fraction> right) {
        return left.orElseThrow().compareTo(right.orElseThrow());
    }
}
