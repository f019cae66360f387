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
import static io.kaohe.facts.RequirementKind.MULTIPLE;
import static io.kaohe.facts.RequirementKind.NOT_FALLING;
import static io.kaohe.facts.RequirementKind.QUALITATIVE;
import static io.kaohe.facts.RequirementKind.RANK;
import static io.kaohe.facts.RequirementKind.STAGE;
import static io.kaohe.facts.RequirementKind.TOGETHER;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RoundType;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every combination of what rules look at that measuring can give. */
final class Combinations {
    private static final Set<RequirementKind> MAY_BE_STRICT =
            EnumSet.of(AT_LEAST, AT_MOST, GROWTH, NOT_FALLING, BENCHMARK, EACH_MEMBER);

    /** Whose surplus is a quantity of its own; of an each-member it is the inner test's, of a place that must not fall there is none. */
    private static final Set<RequirementKind> EXCEEDABLE =
            EnumSet.of(AT_LEAST, ABOUT, BETWEEN, GROWTH, MULTIPLE, NOT_FALLING, TOGETHER, BENCHMARK, EACH_MEMBER);

    private static final Set<RequirementKind> ALWAYS_EXCEEDABLE =
            EnumSet.of(AT_LEAST, BETWEEN, GROWTH, MULTIPLE, TOGETHER, BENCHMARK);

    /** What has a schedule when it adds up. */
    private static final Set<RequirementKind> PACED = EnumSet.of(AT_LEAST, AT_MOST, ABOUT, BETWEEN, EACH_MEMBER);

    /** What has no pace to be held against, and is not looked at before its deadline. */
    private static final Set<RequirementKind> AT_ONCE = EnumSet.of(BREAKTHROUGH, FIRST, STAGE);

    /** What a flow that only grows can reach, or pass, for good. */
    private static final Set<RequirementKind> REACHABLE = EnumSet.of(AT_LEAST, ABOUT, BETWEEN, EACH_MEMBER);

    private static final Set<RequirementKind> BREAKABLE = EnumSet.of(AT_MOST, ABOUT, EACH_MEMBER, BOTTOM_LINE);

    private static final List<Integer> SIGNS = List.of(-1, 0, 1);
    private static final List<String> PACE_GAPS = List.of("0.05", "0.0499", "0", "-0.0001", "-0.1", "-0.1001");

    private final List<Sample> samples = new ArrayList<>();

    /** What a number comes to: signs, null for what could not be established. */
    private record Numbers(
            int gap, @Nullable Integer surplus, @Nullable String paceGap, boolean completed, Side side) {
        Numbers(int gap, @Nullable Integer surplus, @Nullable String paceGap, boolean completed) {
            this(gap, surplus, paceGap, completed, Side.BELOW);
        }

        Numbers on(Side other) {
            return new Numbers(gap, surplus, paceGap, completed, other);
        }
    }

    /** Where 左右 misses: below its number, above it, or above it where less is better. */
    private enum Side {
        BELOW,
        ABOVE,
        LIMIT
    }

    /** All of them. */
    static List<Sample> all() {
        Combinations combinations = new Combinations();
        for (RequirementKind kind : RequirementKind.values()) {
            for (Stage stage : Stage.values()) {
                for (Frequency frequency : List.of(Frequency.YEAR, Frequency.QUARTER)) {
                    combinations.add(kind, stage, frequency);
                }
            }
        }
        return combinations.samples;
    }

    private void add(RequirementKind kind, Stage stage, Frequency frequency) {
        if (!stage(kind, stage, frequency)) {
            return;
        }
        for (DataState state : DataState.values()) {
            Sample sample = sample(kind, stage, frequency);
            sample.state = state;
            if (state != DataState.PRESENT && state != DataState.RULED && asked(kind, state)) {
                samples.add(sample);
            }
        }
        if (kind == QUALITATIVE) {
            ruled(stage, frequency);
            return;
        }
        for (boolean strict : List.of(true, false)) {
            if (kind == TOGETHER ? strict : !strict || MAY_BE_STRICT.contains(kind)) {
                present(kind, stage, frequency, strict);
            }
        }
    }

    /** A yearly figure is due in the settlement alone; what has no pace is under way in no round, and all else always is before its deadline. */
    private static boolean stage(RequirementKind kind, Stage stage, Frequency frequency) {
        return switch (stage) {
            case DUE -> true;
            case UNDER_WAY -> frequency != Frequency.YEAR && !AT_ONCE.contains(kind);
            case NOT_DUE -> frequency == Frequency.YEAR || AT_ONCE.contains(kind);
        };
    }

    /** Only a person judges what is qualitative, and nothing else. */
    private static boolean asked(RequirementKind kind, DataState state) {
        return state != DataState.NOT_RULED || kind == QUALITATIVE;
    }

    private static Sample sample(RequirementKind kind, Stage stage, Frequency frequency) {
        Sample sample = new Sample();
        sample.kind = kind;
        sample.stage = stage;
        sample.frequency = frequency;
        sample.promised = kind == RANK ? "3" : "200";
        sample.roundType = stage == Stage.DUE ? RoundType.SETTLEMENT : RoundType.REVIEW;
        return sample;
    }

    private void present(RequirementKind kind, Stage stage, Frequency frequency, boolean strict) {
        for (DataKind data : DataKind.values()) {
            for (Finality finality : Finality.values()) {
                for (Numbers numbers : numbers(kind, stage, data)) {
                    Sample sample = sample(kind, stage, frequency);
                    sample.strict = strict;
                    sample.dataKind = data;
                    sample.finality = finality;
                    if (fits(sample, numbers) && finality(sample, numbers.gap())) {
                        samples.add(measured(sample, numbers));
                    }
                }
            }
        }
    }

    private static List<Numbers> numbers(RequirementKind kind, Stage stage, DataKind data) {
        boolean adds = data == DataKind.FLOW || data == DataKind.STOCK;
        boolean paced = stage == Stage.UNDER_WAY && adds && PACED.contains(kind);
        List<Numbers> numbers = new ArrayList<>();
        for (int gap : SIGNS) {
            for (Integer surplus : surpluses(kind)) {
                numbers.add(new Numbers(gap, surplus, null, false));
                if (kind != RANK) {
                    numbers.add(new Numbers(gap, surplus, null, true));
                }
                for (String paceGap : paced ? PACE_GAPS : List.<String>of()) {
                    numbers.add(new Numbers(gap, surplus, paceGap, true));
                }
            }
        }
        return kind == ABOUT
                ? numbers.stream()
                        .flatMap(each -> Stream.of(Side.values()).map(each::on))
                        .toList()
                : numbers;
    }

    private static List<@Nullable Integer> surpluses(RequirementKind kind) {
        List<@Nullable Integer> surpluses = new ArrayList<>();
        if (!ALWAYS_EXCEEDABLE.contains(kind)) {
            surpluses.add(null);
        }
        if (EXCEEDABLE.contains(kind)) {
            surpluses.addAll(SIGNS);
        }
        return surpluses;
    }

    /**
     * What is above the target has no gap. Of a range and of 左右 the surplus counts from further up, so that it may lack
     * where there is no gap; elsewhere it is the gap turned round.
     */
    private static boolean fits(Sample sample, Numbers numbers) {
        Integer surplus = numbers.surplus();
        if (surplus == null) {
            return true;
        }
        boolean further = sample.kind == BETWEEN || sample.kind == ABOUT || sample.kind == EACH_MEMBER;
        if (sample.strict || !further) {
            return surplus == -numbers.gap();
        }
        return surplus <= 0 || numbers.gap() < 0;
    }

    /** From the deadline on everything is open; before it a flow settles at its number, and so does what was done at once. */
    private static boolean finality(Sample sample, int gap) {
        if (sample.finality == Finality.OPEN) {
            return true;
        }
        boolean reached = gap < (sample.strict ? 0 : 1);
        boolean flow = sample.dataKind == DataKind.FLOW;
        boolean settles = sample.finality == Finality.REACHED
                ? reached && (AT_ONCE.contains(sample.kind) || (flow && REACHABLE.contains(sample.kind)))
                : !reached && (sample.kind == FIRST || (flow && BREAKABLE.contains(sample.kind)));
        return sample.stage != Stage.DUE && settles;
    }

    private static Sample measured(Sample sample, Numbers numbers) {
        boolean less = sample.kind == AT_MOST || sample.kind == BOTTOM_LINE || numbers.side() != Side.BELOW;
        sample.direction = numbers.side() == Side.LIMIT ? Direction.LOWER : Direction.HIGHER;
        int actual = 200 + (less ? numbers.gap() : -numbers.gap());
        sample.promised = sample.kind == RANK || numbers.completed() ? sample.promised : "0";
        sample.with(Quantity.GAP, Integer.toString(numbers.gap()))
                .with(Quantity.ACTUAL, Integer.toString(actual))
                .with(Quantity.TARGET, sample.promised)
                .with(Quantity.HIGH, "400");
        if (numbers.surplus() != null) {
            sample.with(Quantity.SURPLUS, Integer.toString(numbers.surplus()));
        }
        if (sample.kind == RANK) {
            sample.with(Quantity.PLACE, Integer.toString(3 + numbers.gap()));
        }
        if (numbers.completed()) {
            complete(sample, actual);
        }
        return numbers.paceGap() == null ? sample : sample.with(Quantity.PACE_GAP, numbers.paceGap());
    }

    private static void complete(Sample sample, int actual) {
        String share = actual < 200 ? "0.995" : actual == 200 ? "1" : "1.005";
        sample.with(Quantity.COMPLETION, share);
        if (sample.stage != Stage.DUE) {
            sample.with(Quantity.PACE_RATIO, share);
        }
    }

    /** A ruling says a conclusion that the round allows, a progress, or both; points beside one of them. */
    private void ruled(Stage stage, Frequency frequency) {
        List<@Nullable String> conclusions = new ArrayList<>();
        conclusions.add(null);
        Set<Verdict> due = EnumSet.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED);
        for (Verdict verdict : Verdict.values()) {
            if (verdict.paid() && due.contains(verdict) == (stage == Stage.DUE)) {
                conclusions.add(verdict.chinese());
            }
        }
        for (String conclusion : conclusions) {
            for (String progress : List.of("", "0", "0.9999", "1", "1.2")) {
                for (boolean points : List.of(true, false)) {
                    if (conclusion != null || !progress.isEmpty()) {
                        samples.add(ruled(sample(QUALITATIVE, stage, frequency).ruled(conclusion), progress, points));
                    }
                }
            }
        }
    }

    private static Sample ruled(Sample sample, String progress, boolean points) {
        if (points) {
            sample.with(Quantity.RULED_POINTS, "4");
        }
        if (!progress.isEmpty()) {
            sample.with(Quantity.COMPLETION, progress);
        }
        if (!progress.isEmpty() && sample.stage == Stage.UNDER_WAY) {
            String apart = progress.equals("0") ? "-0.1" : progress.equals("0.9999") ? "0.0499" : "0.05";
            sample.with(Quantity.PACE_RATIO, progress).with(Quantity.PACE_GAP, apart);
        }
        return sample;
    }
}
