package io.kaohe.report;

import io.kaohe.facts.Fraction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the quantities of one measurement come to: as few numbers as there are, for a nation has millions of them. */
public final class Quantities {
    private final int known;
    private final Fraction[] values;

    /**
     * Those that could be established.
     *
     * @param known a bit for each, at its {@link #place}
     * @param found as many as there are quantities, those that are known at their places
     */
    public Quantities(int known, @Nullable Operand[] found) {
        this.known = known;
        this.values = new Fraction[Integer.bitCount(known)];
        int size = 0;
        for (int left = known; left != 0; left &= left - 1) {
            Operand operand = found[Integer.numberOfTrailingZeros(left)];
            values[size++] = Objects.requireNonNull(operand).value();
        }
    }

    /** Those that these steps establish; the last of a name, so that a rounding point acts. */
    public static Quantities of(List<Step> steps) {
        @Nullable Operand[] found = new Operand[Quantity.values().length];
        int known = 0;
        for (Step step : steps) {
            Quantity quantity = Quantity.named(step.name());
            if (quantity != null) {
                found[place(quantity)] = new Operand(step.name(), step.value(), step.unit(), null);
                known |= 1 << place(quantity);
            }
        }
        return new Quantities(known, found);
    }

    /** Where a quantity stands among all, from 0. */
    @SuppressWarnings("EnumOrdinal") // in memory alone: no place is ever written down
    public static int place(Quantity quantity) {
        return quantity.ordinal();
    }

    /** In base units; null where it could not be established. */
    public @Nullable Fraction value(Quantity quantity) {
        int bit = 1 << place(quantity);
        return (known & bit) == 0 ? null : values[Integer.bitCount(known & (bit - 1))];
    }

    /** Whether it could be established. */
    public boolean has(Quantity quantity) {
        return (known & 1 << place(quantity)) != 0;
    }

    /** By value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantities quantities
                && known == quantities.known
                && Arrays.equals(values, quantities.values);
    }

    @Override
    public int hashCode() {
        return known;
    }

    @Override
    public String toString() {
        Map<Quantity, Fraction> all = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            Fraction value = value(quantity);
            if (value != null) {
                all.put(quantity, value);
            }
        }
        return all.toString();
    }
}
