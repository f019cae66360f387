package io.kaohe.facts;

/** What a round is for (轮次类型). */
public enum RoundType implements Word {
    /** Quarterly review. */
    REVIEW("review", "讲评"),

    /** Half-year summary. */
    SUMMARY("summary", "小结"),

    /** Yearly settlement. */
    SETTLEMENT("settlement", "兑现"),

    /** A look between the rounds of the calendar. */
    DISPATCH("dispatch", "调度");

    private final String code;
    private final String chinese;

    RoundType(String code, String chinese) {
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
