package io.kaohe.formula;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import io.kaohe.report.Reference;
import io.kaohe.report.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A formula of a scheme: + − × ÷, 取小, 取大, 限于, 查表, and what is asked of others (组内, 位次, 倒数位次, 功效, 本单位), over numbers,
 * 【named numbers】 and quantities. It is immutable, its units are right, and it evaluates exactly.
 */
public final class Formula {
    private static final int SHOWN_DIGITS = 4;

    private final String text;
    private final Expression root;
    private final List<Mention> mentions;

    Formula(String text, Expression root, List<Mention> mentions) {
        this.text = text;
        this.root = root;
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    /** Reads {@code text}, of at most 2000 characters and 100 brackets deep, with the names of {@code scope}. */
    public static Parsed parse(String text, Scope scope) {
        return new Parser(text, scope).parse();
    }

    /** The names of all functions, as the catalogue lists them. */
    public static List<String> functions() {
        return Function.names();
    }

    /** The formula as written. */
    public String text() {
        return text;
    }

    /**
     * The unit of the result: {@link Unit#POINT} for points, {@link Unit#NONE} for a pure number (a share, a count, a
     * bare number), else the unit of the first operand that has the dimension.
     */
    public Unit unit() {
        return root.unit();
    }

    /** The names of the body's other indicators that it asks for. */
    public SortedSet<String> indicators() {
        return mentions.stream()
                .flatMap(mention -> mention.references().stream())
                .filter(Reference.Own.class::isInstance)
                .map(reference -> ((Reference.Own) reference).indicator())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether formulas add and compare amounts in these units: shares, counts and bare numbers are all pure numbers. */
    public static boolean mixes(Unit one, Unit other) {
        return Dimension.same(one, other);
    }

    /** The named numbers it uses, without brackets. */
    public SortedSet<String> numbers() {
        return names(Mention.Kind.NUMBER);
    }

    /** The tables it looks up. */
    public SortedSet<String> tables() {
        return names(Mention.Kind.TABLE);
    }

    /** The quantities it uses. */
    public SortedSet<String> quantities() {
        return names(Mention.Kind.QUANTITY);
    }

    /**
     * The exact result in base units; null when a quantity or named number is absent, when a divisor is 0, when a
     * table has no row for the key, or when a number or a row no longer has the dimension it had at reading.
     */
    public @Nullable Fraction evaluate(Values values) {
        return root.evaluate(values);
    }

    /**
     * The formula as written with every name replaced by its number in its unit: 5分×取小(70.9091%，120%). A quantity is
     * rounded half up to 4 digits of its unit, enough to come to the same points by hand; a named number stands as it is
     * written. A name whose number is absent remains.
     */
    public String show(Values values) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Mention mention : mentions) {
            shown.append(text, at, mention.start());
            String number = number(mention, values).orElse(text.substring(mention.start(), mention.end()));
            shown.append(number.startsWith("-") && follows(shown) ? "(" + number + ")" : number);
            at = mention.end();
        }
        return shown.append(text.substring(at)).toString();
    }

    /**
     * The formula worked out one step at a time, what stands deepest first: each step says from what it came, and the last
     * one, called {@code name}, is the result. Empty where {@link #evaluate} is.
     */
    public List<Step> steps(String name, Values values) {
        return new Walk(text, mentions, values).of(root, name);
    }

    /** A negative number in the middle of a formula needs brackets to be read. */
    private static boolean follows(StringBuilder before) {
        String stripped = before.toString().strip();
        return !stripped.isEmpty() && "(（,，".indexOf(stripped.charAt(stripped.length() - 1)) < 0;
    }

    private static Optional<String> number(Mention mention, Values values) {
        return switch (mention.kind()) {
            case QUANTITY -> quantity(mention, values);
            case NUMBER -> values.number(mention.name()).map(Amount::toString);
            case TABLE -> Optional.empty();
            case REFERENCE -> asked(mention, 0, values);
            case EFFICACY ->
                quantity(mention, values)
                        .flatMap(own -> asked(mention, 0, values)
                                .flatMap(worst -> asked(mention, 1, values)
                                        .map(best -> own + "（最差" + worst + "、最好" + best + "）")));
        };
    }

    private static Optional<String> quantity(Mention mention, Values values) {
        return Optional.ofNullable(values.quantity(mention.name())).map(value -> written(value, unit(mention, values)));
    }

    private static Optional<String> asked(Mention mention, int index, Values values) {
        return values.reference(mention.references().get(index)).map(value -> written(value, unit(mention, values)));
    }

    /** What is measured in the indicator's unit is shown in it: 6%, and not 0.06. */
    static Unit unit(Mention mention, Values values) {
        return mention.unit().equals(Scope.OF_INDICATOR) ? values.measure().orElse(mention.unit()) : mention.unit();
    }

    static String written(Fraction value, Unit unit) {
        Fraction scale = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(unit.exponent()));
        BigDecimal rounded = value.dividedBy(scale).rounded(SHOWN_DIGITS, RoundingMode.HALF_UP);
        return new Amount(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros(), unit).toString();
    }

    private SortedSet<String> names(Mention.Kind kind) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
