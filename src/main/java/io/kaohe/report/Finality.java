package io.kaohe.report;

import io.kaohe.facts.Word;

/** Whether anything can still change before the deadline (结局): what adds up over the year cannot be lost again. */
public enum Finality implements Word {
    /** It can; always so from the deadline on. */
    OPEN("open", "未定"),

    /** A flow has reached its number. */
    REACHED("reached", "已达到"),

    /** A flow has passed its limit. */
    BROKEN("broken", "已突破");

    private final String code;
    private final String chinese;

    Finality(String code, String chinese) {
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
