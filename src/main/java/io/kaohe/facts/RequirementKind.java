package io.kaohe.facts;

/** What a test asks for (要求类型). */
public enum RequirementKind implements Word {
    /** Reach a number, or pass it. */
    AT_LEAST("at-least", "至少"),

    /** Stay within a limit. */
    AT_MOST("at-most", "至多"),

    /** Come near a number, within the indicator's tolerance. */
    ABOUT("about", "左右"),

    /** Reach the lower of two numbers; the higher is full. */
    BETWEEN("between", "区间"),

    /** Grow, or fall, by a rate, by percentage points or by a number. */
    GROWTH("growth", "增长"),

    /** Reach a multiple of a base. */
    MULTIPLE("multiple", "倍数"),

    /** Do not fall below one's own past. */
    NOT_FALLING("not-falling", "不减"),

    /** Several series grow, each of them. */
    TOGETHER("together", "同步"),

    /** Hold a place among peers, or move up. */
    RANK("rank", "位次"),

    /** Keep a distance to an outside benchmark. */
    BENCHMARK("benchmark", "对标"),

    /** Every member reaches a number; the worst decides. */
    EACH_MEMBER("each-member", "逐个"),

    /** The whole of a population is covered, or nothing remains. */
    COVERAGE("coverage", "覆盖"),

    /** The first one ever at a level. */
    BREAKTHROUGH("breakthrough", "零的突破"),

    /** Before all peers, or the only one. */
    FIRST("first", "首个"),

    /** A rung of a ladder is reached by the deadline. */
    STAGE("stage", "阶段"),

    /** Nothing bad happens, or nothing found stays open. */
    BOTTOM_LINE("bottom-line", "底线"),

    /** Only a person can judge it. */
    QUALITATIVE("qualitative", "定性");

    private final String code;
    private final String chinese;

    RequirementKind(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
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
