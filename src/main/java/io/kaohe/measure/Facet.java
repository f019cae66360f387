package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Unit;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One of the things that a figure may print: a level, a growth, a place, a stage. */
sealed interface Facet {
    /** The only level there is. */
    Facet LEVEL = new Level();

    /** The facet of a figure; null when its source did not print it. */
    @Nullable
    Amount of(Achievement figure);

    /** What stands behind the indicator's name to say which facet is meant. */
    String suffix();

    /** What a test looks at of an indicator; {@code unit} is that of a change. */
    static Facet of(Aspect aspect, Indicator indicator, Unit unit) {
        return switch (aspect) {
            case LEVEL -> LEVEL;
            case GROWTH -> new Growth(unit, indicator.kind() == DataKind.GROWTH, false);
            case FALL -> new Growth(unit, indicator.kind() == DataKind.GROWTH, true);
            case PLACE -> new Place(false);
        };
    }

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

    /**
     * The growth, in a unit that measures as {@code unit}: a growth in 个百分点 does not answer a test in %.
     *
     * @param itself whether the indicator is a growth itself, so that its level is what is asked for
     * @param fall whether it is asked for with its sign turned; figures still print the growth
     */
    record Growth(Unit unit, boolean itself, boolean fall) implements Facet {
        @Override
        public @Nullable Amount of(Achievement figure) {
            Amount growth = figure.growth() == null && itself ? figure.value() : figure.growth();
            return growth != null && growth.unit().measuresAs(unit) ? growth : null;
        }

        @Override
        public String suffix() {
            return "的增速";
        }

        /** The growth as sources print it. */
        Growth upward() {
            return new Growth(unit, itself, false);
        }

        /** Whether sources print it: a change in a unit of its own (增加5家) follows from two levels alone. */
        boolean printable() {
            return unit.measuresAs(Unit.PERCENT) || unit.measuresAs(Unit.PERCENTAGE_POINT);
        }
    }

    /**
     * The place.
     *
     * @param ofGrowth whether the growth was ranked, not the level
     */
    record Place(boolean ofGrowth) implements Facet {
        @Override
        public @Nullable Amount of(Achievement figure) {
            Integer place = ofGrowth ? figure.growthPlace() : figure.place();
            return place == null ? null : new Amount(Fraction.of(place).numerator(), Unit.PLACE);
        }

        @Override
        public String suffix() {
            return ofGrowth ? "的增速位次" : "的位次";
        }
    }

    /** The stage, as the number of its rung. */
    record Stage(Ladder ladder) implements Facet {
        /** What a rung is counted in. */
        static final Unit RUNG = Unit.of("级");

        @Override
        public @Nullable Amount of(Achievement figure) {
            String stage = figure.stage();
            OptionalInt rung = stage == null ? OptionalInt.empty() : ladder.rung(stage);
            return rung.isEmpty() ? null : new Amount(BigDecimal.valueOf(rung.getAsInt()), RUNG);
        }

        @Override
        public String suffix() {
            return "的阶段";
        }
    }
}
