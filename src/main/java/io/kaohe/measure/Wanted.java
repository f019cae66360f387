package io.kaohe.measure;

import io.kaohe.facts.Decider;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Target;
import org.jspecify.annotations.Nullable;

/**
 * A number that is to be established.
 *
 * @param cell whose figures of what
 * @param target which target asks for it; its peer group is who a place is taken among
 * @param facet what of them
 * @param label what the reader calls it
 */
record Wanted(Cell cell, Target target, Facet facet, Label label) {
    Indicator indicator() {
        return cell.indicator();
    }

    /** Which way decides: the indicator's 定案, where there are two ways at all. */
    Decider way() {
        if (facet instanceof Facet.Growth growth && (growth.itself() || !growth.printable())) {
            return growth.printable() ? Decider.PRINTED : Decider.RECOMPUTED;
        }
        return indicator().decider();
    }

    /** Whether there is another way, which what decides is held against. */
    boolean hasTwoWays() {
        if (facet instanceof Facet.Growth growth) {
            return growth.printable() && !growth.itself();
        }
        return facet instanceof Facet.Place || indicator().ratio();
    }

    /** The basis of a growth that does not follow from the figures as printed, so that the two ways need not agree; else null. */
    @Nullable
    GrowthBasis realBasis() {
        boolean real = facet instanceof Facet.Growth && indicator().growthBasis() != GrowthBasis.NOMINAL;
        return real ? indicator().growthBasis() : null;
    }

    /** Whether it is a growth with its sign turned. */
    boolean fall() {
        return facet instanceof Facet.Growth growth && growth.fall();
    }

    /** The same of another cell, by another name. */
    Wanted of(Cell other, Label name) {
        return new Wanted(other, target, facet, name);
    }

    /** Another facet of the same cell, by another name. */
    Wanted of(Facet other, Label name) {
        return new Wanted(cell, target, other, name);
    }
}
