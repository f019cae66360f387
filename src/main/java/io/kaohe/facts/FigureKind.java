package io.kaohe.facts;

/** Who says a figure (口径). */
public enum FigureKind implements Word {
    /** The level above, in a bulletin. */
    BULLETIN("bulletin", "通报"),

    /** The certifying department. */
    CERTIFIED("certified", "核定"),

    /** The body itself. */
    SELF("self", "自报");

    private final String code;
    private final String chinese;

    FigureKind(String code, String chinese) {
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
