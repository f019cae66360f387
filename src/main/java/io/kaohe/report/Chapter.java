package io.kaohe.report;

import io.kaohe.facts.Word;

/** What a rule is about, as a scheme's own chapters have it; in the order of the steps. */
public enum Chapter implements Word {
    /** The verdict on a target. */
    JUDGING("judging", "判定"),

    /** The points of a target. */
    AWARDING("awarding", "计分"),

    /** Lights and grades. */
    GRADING("grading", "亮灯与等次"),

    /** Shortfalls, rewards and penalties. */
    CONSEQUENCES("consequences", "短板与奖惩");

    private final String code;
    private final String chinese;

    Chapter(String code, String chinese) {
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
