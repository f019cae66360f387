package io.kaohe.facts;

/** What span of time a figure speaks of (基准). */
public enum Basis implements Word {
    /** From January to the end of its period. */
    CUMULATIVE("cumulative", "累计"),

    /** Its period alone. */
    IN_PERIOD("in-period", "当期"),

    /** The last day of its period. */
    POINT("point", "时点");

    private final String code;
    private final String chinese;

    Basis(String code, String chinese) {
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
