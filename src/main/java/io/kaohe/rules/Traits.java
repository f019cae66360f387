package io.kaohe.rules;

import io.kaohe.facts.Ruling;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules may ask of a measured target, as one number: every attribute that has a vocabulary has bits of its own in
 * it, so that two targets are told apart without looking at their words.
 */
final class Traits {
    private static final List<String> RULED = Ruled.words();
    private static final int UNRULED = RULED.size() - 1;
    private static final int[] SHIFTS = new int[Attribute.values().length];
    private static final long[] MASKS = new long[Attribute.values().length];

    static {
        int shift = 0;
        for (Attribute attribute : Attribute.MEASURED) {
            int words = attribute.vocabulary().size();
            int bits = words == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(words - 1);
            SHIFTS[place(attribute)] = shift;
            MASKS[place(attribute)] = ((1L << bits) - 1) << shift;
            shift += bits;
        }
        if (shift > Long.SIZE) {
            throw new ExceptionInInitializerError(shift + " bits");
        }
    }

    private Traits() {}

    /** Whether the word of an attribute stands among the traits; one that any text may be does not. */
    static boolean has(Attribute attribute) {
        return MASKS[place(attribute)] != 0;
    }

    /** Where the words of these attributes stand. */
    static long mask(Collection<Attribute> attributes) {
        long mask = 0;
        for (Attribute attribute : attributes) {
            mask |= MASKS[place(attribute)];
        }
        return mask;
    }

    /** The traits of a measured target. */
    static long of(Measurement one) {
        return at(Attribute.KIND, one.test().kind())
                | at(Attribute.STATE, one.state())
                | at(Attribute.STAGE, one.stage())
                | at(Attribute.FREQUENCY, one.indicator().frequency())
                | at(Attribute.ROUND_TYPE, one.roundType())
                | at(Attribute.FINALITY, one.finality())
                | at(Attribute.STRICT, one.test().strict())
                | at(Attribute.PACED, one.quantities().has(Quantity.PACE_GAP))
                | at(Attribute.RATED, one.quantities().has(Quantity.PACE_RATIO))
                | at(Attribute.COMPLETED, one.quantities().has(Quantity.COMPLETION))
                | at(Attribute.EXCEEDABLE, one.quantities().has(Quantity.SURPLUS))
                | at(Attribute.RULED, ruled(one.ruling()))
                | at(Attribute.POINTED, one.quantities().has(Quantity.RULED_POINTS))
                | at(Attribute.STATED, one.outlook().stated())
                | at(Attribute.COMPUTED, one.outlook().computed())
                | at(Attribute.DATA_KIND, one.indicator().kind())
                | at(Attribute.NATURE, one.target().nature())
                | at(Attribute.COMMITMENT, one.target().commitment())
                | at(Attribute.IMPORTANCE, one.target().importance())
                | at(Attribute.DIRECTION, one.indicator().direction())
                | at(Attribute.SETTER, one.target().setter());
    }

    private static int ruled(@Nullable Ruling ruling) {
        return ruling == null ? UNRULED : RULED.indexOf(Ruled.word(ruling));
    }

    private static long at(Attribute attribute, Enum<?> word) {
        return at(attribute, place(word));
    }

    private static long at(Attribute attribute, boolean holds) {
        return at(attribute, holds ? Answer.YES : Answer.NO);
    }

    private static long at(Attribute attribute, int word) {
        return (long) word << SHIFTS[place(attribute)];
    }

    @SuppressWarnings("EnumOrdinal") // vocabularies list an enum's words in its order, and no number outlives a call
    private static int place(Enum<?> one) {
        return one.ordinal();
    }
}
