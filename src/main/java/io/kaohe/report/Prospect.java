package io.kaohe.report;

import io.kaohe.facts.Word;

/** What the year will come to for a target (预测). */
public enum Prospect implements Word {
    /** It will be met. */
    WILL_MEET("will-meet", "预计完成"),

    /** It will be missed. */
    WILL_MISS("will-miss", "预计未达"),

    /** Nothing says so either way. */
    UNKNOWN("unknown", "未知");

    private final String code;
    private final String chinese;

    Prospect(String code, String chinese) {
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
