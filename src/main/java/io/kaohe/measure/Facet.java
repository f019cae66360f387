package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Unit;
import org.jspecify.annotations.Nullable;

/** One of the three things that a figure may print: a level, a growth, a place. */
sealed interface Facet {
    /** The facet of a figure; null when its source did not print it. */
    @Nullable
    Amount of(Achievement figure);

    /** What stands behind the indicator's name to say which facet is meant. */
    String suffix();

    /** The level. */
    record Level() implements Facet {
        @Override
        public @Nullable Amount of(Achievement figure) {
            return figure.value();
        }

        @Override
        public String suffix() {
            return "";
        }
    }

    /** The growth, in a unit that measures as {@code unit}: a growth in 个百分点 does not answer a test in %. */
    record Growth(Unit unit) implements Facet {
        @Override
        public @Nullable Amount of(Achievement figure) {
            Amount growth = figure.growth();
            return growth != null && growth.unit().measuresAs(unit) ? growth : null;
        }

        @Override
        public String suffix() {
            return "的增速";
        }
    }

    /** The place. */
    record Place() implements Facet {
        @Override
        public @Nullable Amount of(Achievement figure) {
            Integer place = figure.place();
            return place == null ? null : new Amount(Fraction.of(place).numerator(), Unit.PLACE);
        }

        @Override
        public String suffix() {
            return "的位次";
        }
    }
}
