package io.kaohe.report;

import io.kaohe.facts.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A quantity that a sentence or a formula may name (量). */
public enum Quantity implements Word {
    /** What was reached, in the unit of the test. */
    ACTUAL("actual", "实绩"),

    /** What was promised. */
    TARGET("target", "目标值"),

    /** 实绩 over 目标值, may pass 100 %; absent where 目标值 is not above 0. */
    COMPLETION("completion", "完成率"),

    /** Share of the way that a stock has gone from its value at the start of the year; a flow has 完成率 instead. */
    PROGRESS("progress", "进度"),

    /** Share due by the figure's date. */
    PACE("pace", "序时"),

    /** What was due by the figure's date. */
    EXPECTED("expected", "序时应达"),

    /** 完成率, of a stock 进度, less 序时; of a limit 序时 less 完成率: below 0 is behind. */
    PACE_GAP("pace-gap", "进度差"),

    /** 完成率, of a stock 进度, over 序时; where there is no schedule 完成率 itself. */
    PACE_RATIO("pace-ratio", "进度比"),

    /** What is still to be reached: above 0 falls short, of a limit above 0 is beyond it. */
    GAP("gap", "缺口"),

    /** What is still to be reached of what was due by now. */
    PACE_SHORTFALL("pace-shortfall", "序时缺口"),

    /** How far 实绩 is above 目标值, of a range above 上限; only where a target can be exceeded. */
    SURPLUS("surplus", "超出"),

    /** The higher number of a range. */
    HIGH("high", "上限"),

    /** What the past, the peers or the outside stand at, which 目标值 follows from: last year's figure, the benchmark. */
    BASE("base", "基数"),

    /** What is to be made up in each month that is left until the deadline. */
    MONTHLY_NEED("monthly-need", "月均需补"),

    /** What the year comes to by going on as until now. */
    PROJECTED("projected", "全年预测"),

    /** How much has been added since the same months of the year before, of figures as printed or computed again. */
    GROWTH("growth", "增速"),

    /** Points that a ruling gives. */
    RULED_POINTS("ruled-points", "认定得分"),

    /** Place among the peers, 1 is first; of a place that must have been held, the worse of the two years'. */
    PLACE("place", "位次"),

    /** Full marks of the part. */
    FULL_MARKS("full-marks", "满分"),

    /** Points over full marks of what could be judged. */
    SCORE_RATE("score-rate", "得分率");

    // A HashMap finds sooner than what collectors make unmodifiable, and formulas ask for every check of a nation.
    private static final Map<String, Quantity> NAMED = Collections.unmodifiableMap(
            Arrays.stream(values()).collect(Collectors.toMap(Quantity::chinese, Function.identity())));

    private final String code;
    private final String chinese;

    Quantity(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** The quantity that sentences and formulas call so; null where they call none. */
    public static @Nullable Quantity named(String chinese) {
        return NAMED.get(chinese);
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String code() {
        return code;
    }
}
