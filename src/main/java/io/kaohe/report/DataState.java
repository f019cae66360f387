package io.kaohe.report;

import io.kaohe.facts.Word;

/** What is known of the figure a test needs (数据状态). */
public enum DataState implements Word {
    /** A figure answers. */
    PRESENT("present", "有数"),

    /** No entry at all. */
    NOT_REPORTED("not-reported", "未报送"),

    /** Only figures that do not answer: 待核, 退回, or of a vintage the round does not accept. */
    UNCERTIFIED("uncertified", "待核"),

    /** Not yet published. */
    UNPUBLISHED("unpublished", "未公布"),

    /** Hidden in the document. */
    MASKED("masked", "打码"),

    /** The figure is there, the one it is compared with is not. */
    MISSING_BASE("missing-base", "缺基数"),

    /** One of the two parts of a ratio is there, the other is not. */
    MISSING_PART("missing-part", "缺分子分母"),

    /** A peer's figure, which the place depends on, is not there. */
    MISSING_PEER("missing-peer", "缺同类数"),

    /** The benchmark is not published. */
    MISSING_BENCHMARK("missing-benchmark", "缺标杆"),

    /** A member's figure, which the worst depends on, is not there. */
    MISSING_MEMBER("missing-member", "缺成员数"),

    /** A setting that the test needs is not set: the tolerance of 左右, the base year of a multiple. */
    MISSING_SETTING("missing-setting", "缺设置"),

    /** The facts contradict each other: 零的突破 where there was one before. */
    CONFLICT("conflict", "矛盾"),

    /** The plan's sentence can be read in two ways, and nobody has confirmed one. */
    DOUBTFUL("doubtful", "存疑"),

    /** Only a person can judge it, and nobody has for this round. */
    NOT_RULED("not-ruled", "待认定"),

    /** Only a person can judge it, and somebody has. */
    RULED("ruled", "已认定"),

    /** The indicator does not apply. */
    NOT_APPLICABLE("not-applicable", "不适用"),

    /** The body is excused. */
    EXEMPT("exempt", "免考"),

    /** The task table should hold the body's number, and does not. */
    NO_TASK("no-task", "无任务");

    private final String code;
    private final String chinese;

    DataState(String code, String chinese) {
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
