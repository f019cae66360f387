package io.kaohe.facts;

/** How strongly the plan promises (承诺); the test and the points are the same by default. */
public enum Commitment implements Word {
    /** Guaranteed. */
    MUST("must", "确保"),

    /** A bare verb. */
    FIRM("firm", "直接"),

    /** Striven for. */
    STRIVE("strive", "力争"),

    /** Encouraged or supported. */
    SOFT("soft", "鼓励");

    private final String code;
    private final String chinese;

    Commitment(String code, String chinese) {
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
