package io.kaohe.facts;

/** Which way an indicator is good (方向). */
public enum Direction implements Word {
    /** More is better. */
    HIGHER("higher", "越高越好"),

    /** Less is better. */
    LOWER("lower", "越低越好"),

    /** A limit that must hold; neither way is better. */
    BOUND("bound", "界限");

    private final String code;
    private final String chinese;

    Direction(String code, String chinese) {
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
