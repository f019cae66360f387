package io.kaohe.facts;

/** How far a figure has been checked (状态). */
public enum FigureStatus implements Word {
    /** Not yet certified: does not answer. */
    PENDING("pending", "待核"),

    /** Certified. */
    CONFIRMED("confirmed", "已核"),

    /** Sent back: does not answer. */
    RETURNED("returned", "退回"),

    /** Answers, and is flagged. */
    DISPUTED("disputed", "有异议");

    private final String code;
    private final String chinese;

    FigureStatus(String code, String chinese) {
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
