package io.kaohe.rules;

import static io.kaohe.facts.RequirementKind.ABOUT;
import static io.kaohe.facts.RequirementKind.AT_LEAST;
import static io.kaohe.facts.RequirementKind.AT_MOST;
import static io.kaohe.facts.RequirementKind.BENCHMARK;
import static io.kaohe.facts.RequirementKind.BETWEEN;
import static io.kaohe.facts.RequirementKind.COVERAGE;
import static io.kaohe.facts.RequirementKind.EACH_MEMBER;
import static io.kaohe.facts.RequirementKind.GROWTH;
import static io.kaohe.facts.RequirementKind.MULTIPLE;
import static io.kaohe.facts.RequirementKind.NOT_FALLING;
import static io.kaohe.facts.RequirementKind.RANK;
import static io.kaohe.facts.RequirementKind.TOGETHER;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.RequirementKind;
import io.kaohe.report.DataState;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which numbers measuring can give together, and beside which words. */
final class PossibleNumbers {
    private static final Set<RequirementKind> EXCEEDABLE =
            EnumSet.of(AT_LEAST, ABOUT, BETWEEN, GROWTH, MULTIPLE, NOT_FALLING, TOGETHER, BENCHMARK, EACH_MEMBER);

    private static final Set<RequirementKind> ALWAYS_EXCEEDABLE =
            EnumSet.of(AT_LEAST, BETWEEN, GROWTH, MULTIPLE, TOGETHER, BENCHMARK);

    /** What has a schedule when it adds up. */
    private static final Set<RequirementKind> PACED = EnumSet.of(AT_LEAST, AT_MOST, ABOUT, BETWEEN, EACH_MEMBER);

    /** Whose surplus counts from further up than the number that must be reached. */
    private static final Set<RequirementKind> FURTHER = EnumSet.of(BETWEEN, ABOUT, EACH_MEMBER);

    /** Where all of the target is reached exactly when there is no gap. */
    private static final Set<RequirementKind> UPWARD = EnumSet.of(AT_LEAST, BETWEEN, GROWTH, MULTIPLE, COVERAGE);

    /** What is only known of a figure that answers. */
    private static final Set<Quantity> OF_FIGURES =
            EnumSet.of(Quantity.ACTUAL, Quantity.GAP, Quantity.SURPLUS, Quantity.PLACE, Quantity.TARGET);

    /** What a figure that answers always comes with. */
    private static final Set<Quantity> ALWAYS = EnumSet.of(Quantity.ACTUAL, Quantity.GAP, Quantity.TARGET);

    private static final Set<Quantity> OF_EITHER =
            EnumSet.of(Quantity.COMPLETION, Quantity.PACE_GAP, Quantity.PACE_RATIO);

    private PossibleNumbers() {}

    static boolean allows(World world) {
        return known(world) && apart(world) && shares(world) && pace(world) && surplus(world) && signs(world);
    }

    /** A figure that answers comes with its gap; a ruling with a progress or points at most; all else with nothing. */
    private static boolean known(World world) {
        DataState state = Possible.stateOf(world);
        if (state == null) {
            return true;
        }
        if (state == DataState.PRESENT) {
            return ALWAYS.stream().noneMatch(world::lacks) && !world.has(Quantity.RULED_POINTS);
        }
        return !world.hasAny(OF_FIGURES)
                && (state == DataState.RULED || !(world.hasAny(OF_EITHER) || world.has(Quantity.RULED_POINTS)));
    }

    /** Two numbers that are there are some way apart. */
    private static boolean apart(World world) {
        boolean present = Possible.stateOf(world) == DataState.PRESENT;
        return world.cells().entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Axis.Apart && entry.getValue() instanceof Cell.Absent)
                .map(entry -> (Axis.Apart) entry.getKey())
                .noneMatch(axis -> there(world, axis.left(), present) && there(world, axis.right(), present));
    }

    private static boolean there(World world, Quantity quantity, boolean present) {
        return world.has(quantity) || (present && ALWAYS.contains(quantity));
    }

    /** A place has no share; a share of the way is told before the deadline, and of what is reached always with the other. */
    private static boolean shares(World world) {
        RequirementKind kind = Possible.kind(world);
        Stage stage = Possible.stageOf(world);
        boolean completed = world.has(Quantity.COMPLETION);
        boolean rated = world.has(Quantity.PACE_RATIO);
        if (kind == RANK && (completed || rated || world.has(Quantity.PACE_GAP))) {
            return false;
        }
        if (stage == Stage.DUE && rated) {
            return false;
        }
        boolean alone = completed && world.lacks(Quantity.PACE_RATIO);
        return rated ? !world.lacks(Quantity.COMPLETION) : !alone || !told(world, stage);
    }

    /** Whether what is reached of the whole also says what is reached of the way. */
    private static boolean told(World world, @Nullable Stage stage) {
        return stage == Stage.UNDER_WAY || (stage == Stage.NOT_DUE && Possible.stateOf(world) == DataState.PRESENT);
    }

    private static boolean pace(World world) {
        Stage stage = Possible.stageOf(world);
        if (world.lacks(Quantity.PACE_GAP)) {
            return stage != Stage.UNDER_WAY || !progressed(world);
        }
        if (!world.has(Quantity.PACE_GAP)) {
            return true;
        }
        if (stage == Stage.DUE || stage == Stage.NOT_DUE || world.lacks(Quantity.COMPLETION)) {
            return false;
        }
        return Possible.stateOf(world) == DataState.RULED || scheduled(world);
    }

    /** Whether a ruling says how far it has come. */
    private static boolean progressed(World world) {
        return Possible.stateOf(world) == DataState.RULED
                && (world.has(Quantity.COMPLETION) || Ruled.NONE.equals(world.word(Attribute.RULED)));
    }

    private static boolean scheduled(World world) {
        RequirementKind kind = Possible.kind(world);
        DataKind data = world.word(Attribute.DATA_KIND, DataKind.values());
        boolean adds = data == null || data == DataKind.FLOW || data == DataKind.STOCK;
        return kind == null || (PACED.contains(kind) && adds);
    }

    private static boolean surplus(World world) {
        RequirementKind kind = Possible.kind(world);
        if (kind == null) {
            return true;
        }
        if (world.lacks(Quantity.SURPLUS)) {
            return Possible.stateOf(world) != DataState.PRESENT || !ALWAYS_EXCEEDABLE.contains(kind);
        }
        if (world.has(Quantity.SURPLUS) && !EXCEEDABLE.contains(kind)) {
            return false;
        }
        Integer above = world.side(Quantity.SURPLUS, Fraction.ZERO);
        Integer gap = world.side(Quantity.GAP, Fraction.ZERO);
        if (above == null || gap == null) {
            return true;
        }
        boolean strict = Answer.YES.chinese().equals(world.word(Attribute.STRICT));
        boolean further = FURTHER.contains(kind) && !strict;
        return further ? above <= 0 || gap < 0 : above == -gap;
    }

    /** The same distance told in two ways lies on the same side in both. */
    private static boolean signs(World world) {
        RequirementKind kind = Possible.kind(world);
        Integer gap = world.side(Quantity.GAP, Fraction.ZERO);
        Integer share = world.side(Quantity.COMPLETION, Fraction.ONE);
        Integer apart = world.side(Quantity.PACE_GAP, Fraction.ZERO);
        Integer ratio = world.side(Quantity.PACE_RATIO, Fraction.ONE);
        if (UPWARD.contains(kind)) {
            return differ(gap, share) && target(world) && agree(apart, ratio);
        }
        return kind != AT_MOST || (agree(gap, share) && target(world) && differ(apart, ratio));
    }

    private static boolean agree(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one == -other;
    }

    /** Only of a target above 0 is there a share. */
    private static boolean target(World world) {
        Integer above = world.side(Quantity.TARGET, Fraction.ZERO);
        return above == null || !(above > 0 ? world.lacks(Quantity.COMPLETION) : world.has(Quantity.COMPLETION));
    }
}
