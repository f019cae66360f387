package io.kaohe.report;

import io.kaohe.facts.Word;

/** As what a measurement used a figure. */
public enum Role implements Word {
    /** What was reached, or one of the figures that add up to it. */
    ACTUAL("actual", "实绩"),

    /** Above the line of a ratio. */
    NUMERATOR("numerator", "分子"),

    /** Below the line of a ratio. */
    DENOMINATOR("denominator", "分母"),

    /** What a growth is reckoned from. */
    YEAR_BEFORE("year-before", "上年同期"),

    /** Where the way of a stock begins. */
    YEAR_START("year-start", "年初"),

    /** The zero base of a breakthrough, or the base of a multiple. */
    BASE("base", "基数"),

    /** An earlier year's figure, for a test against one's own past. */
    HISTORY("history", "历年"),

    /** A member's figure. */
    MEMBER("member", "成员"),

    /** One of the series that must grow together. */
    SERIES("series", "系列"),

    /** A forecast for the year, for the outlook. */
    FORECAST("forecast", "预计"),

    /** A peer's figure, for a place. */
    PEER("peer", "同类"),

    /** Held against what was found the other way; it does not decide. */
    CROSS_CHECK("cross-check", "对照"),

    /** Another version of a figure that counts, or of one that adds up to it: by another source, older, or not certified. */
    OUTRANKED("outranked", "未取"),

    /** Was returned and does not answer: not certified, sent back, or of a vintage the round does not accept. */
    UNUSED("unused", "未用");

    private final String code;
    private final String chinese;

    Role(String code, String chinese) {
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
