package io.kaohe.rules;

import static io.kaohe.facts.RequirementKind.ABOUT;
import static io.kaohe.facts.RequirementKind.AT_LEAST;
import static io.kaohe.facts.RequirementKind.AT_MOST;
import static io.kaohe.facts.RequirementKind.BENCHMARK;
import static io.kaohe.facts.RequirementKind.BETWEEN;
import static io.kaohe.facts.RequirementKind.BOTTOM_LINE;
import static io.kaohe.facts.RequirementKind.BREAKTHROUGH;
import static io.kaohe.facts.RequirementKind.EACH_MEMBER;
import static io.kaohe.facts.RequirementKind.FIRST;
import static io.kaohe.facts.RequirementKind.GROWTH;
import static io.kaohe.facts.RequirementKind.NOT_FALLING;
import static io.kaohe.facts.RequirementKind.QUALITATIVE;
import static io.kaohe.facts.RequirementKind.STAGE;
import static io.kaohe.facts.RequirementKind.TOGETHER;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.RequirementKind;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Prospect;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Verdict;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words measuring can give together: a milestone is never under way, what is open at the deadline stays open. */
final class Possible {
    /** What has no pace to be held against, and is not looked at before its deadline. */
    private static final Set<RequirementKind> AT_ONCE = EnumSet.of(BREAKTHROUGH, FIRST, STAGE);

    /** What a flow that only grows can reach for good. */
    private static final Set<RequirementKind> REACHABLE = EnumSet.of(AT_LEAST, ABOUT, BETWEEN, EACH_MEMBER);

    private static final Set<RequirementKind> BREAKABLE = EnumSet.of(AT_MOST, ABOUT, EACH_MEMBER, BOTTOM_LINE);

    private static final Set<RequirementKind> MAY_BE_STRICT =
            EnumSet.of(AT_LEAST, AT_MOST, GROWTH, NOT_FALLING, BENCHMARK, EACH_MEMBER, TOGETHER);

    private static final Set<Verdict> DUE = EnumSet.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED);

    private Possible() {}

    /** Whether what is supposed can be; what nothing is supposed of does not count against it. */
    static boolean allows(World world) {
        return stage(world)
                && state(world)
                && finality(world)
                && strict(world)
                && ruled(world)
                && outlook(world)
                && PossibleNumbers.allows(world);
    }

    static @Nullable RequirementKind kind(World world) {
        return world.word(Attribute.KIND, RequirementKind.values());
    }

    static @Nullable Stage stageOf(World world) {
        return world.word(Attribute.STAGE, Stage.values());
    }

    static @Nullable DataState stateOf(World world) {
        return world.word(Attribute.STATE, DataState.values());
    }

    private static boolean stage(World world) {
        Stage stage = stageOf(world);
        RequirementKind kind = kind(world);
        Frequency frequency = world.word(Attribute.FREQUENCY, Frequency.values());
        boolean atOnce = AT_ONCE.contains(kind);
        if (stage == Stage.UNDER_WAY) {
            return frequency != Frequency.YEAR && !atOnce;
        }
        boolean known = kind != null && frequency != null;
        return stage != Stage.NOT_DUE || !known || frequency == Frequency.YEAR || atOnce;
    }

    /** Only a person judges what is qualitative, and nothing else. */
    private static boolean state(World world) {
        RequirementKind kind = kind(world);
        DataState state = stateOf(world);
        if (kind == null || state == null) {
            return true;
        }
        return kind == QUALITATIVE
                ? state != DataState.PRESENT
                : state != DataState.RULED && state != DataState.NOT_RULED;
    }

    private static boolean finality(World world) {
        Finality finality = world.word(Attribute.FINALITY, Finality.values());
        if (finality == null || finality == Finality.OPEN) {
            return true;
        }
        DataState state = stateOf(world);
        if (stageOf(world) == Stage.DUE || (state != null && state != DataState.PRESENT)) {
            return false;
        }
        RequirementKind kind = kind(world);
        boolean reached = finality == Finality.REACHED;
        boolean once = reached ? AT_ONCE.contains(kind) : kind == FIRST;
        boolean grown = (reached ? REACHABLE : BREAKABLE).contains(kind) && adds(world);
        return (kind == null || once || grown) && settled(world, reached);
    }

    private static boolean adds(World world) {
        DataKind data = world.word(Attribute.DATA_KIND, DataKind.values());
        return data == null || data == DataKind.FLOW;
    }

    /** What is reached has no gap, and what is broken has one; at its number a strict test is neither. */
    private static boolean settled(World world, boolean reached) {
        Integer gap = world.side(Quantity.GAP, Fraction.ZERO);
        String strict = world.word(Attribute.STRICT);
        if (gap == null || (gap == 0 && strict == null)) {
            return true;
        }
        return reached == (gap < 0 || (gap == 0 && Answer.NO.chinese().equals(strict)));
    }

    private static boolean strict(World world) {
        String strict = world.word(Attribute.STRICT);
        RequirementKind kind = kind(world);
        if (strict == null || kind == null) {
            return true;
        }
        return strict.equals(Answer.YES.chinese()) ? MAY_BE_STRICT.contains(kind) : kind != TOGETHER;
    }

    /** A ruling says a conclusion that the round allows, or a progress. */
    private static boolean ruled(World world) {
        String conclusion = world.word(Attribute.RULED);
        DataState state = stateOf(world);
        if (conclusion == null || (state == null && conclusion.equals(Ruled.NONE))) {
            return true;
        }
        if (state != DataState.RULED) {
            return state == null || conclusion.equals(Ruled.NONE);
        }
        if (conclusion.equals(Ruled.NONE)) {
            return !world.lacks(Quantity.COMPLETION);
        }
        Verdict verdict = world.word(Attribute.RULED, Verdict.values());
        Stage stage = stageOf(world);
        return verdict != null && verdict.paid() && (stage == null || DUE.contains(verdict) == (stage == Stage.DUE));
    }

    /** From the deadline on nothing is foreseen. */
    private static boolean outlook(World world) {
        if (stageOf(world) != Stage.DUE) {
            return true;
        }
        Prospect stated = world.word(Attribute.STATED, Prospect.values());
        Prospect computed = world.word(Attribute.COMPUTED, Prospect.values());
        return (stated == null || stated == Prospect.UNKNOWN) && (computed == null || computed == Prospect.UNKNOWN);
    }
}
