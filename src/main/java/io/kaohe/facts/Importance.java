package io.kaohe.facts;

/** Whether a target is among the major tasks (重要性). */
public enum Importance implements Word {
    /** Major. */
    MAJOR("major", "重大"),

    /** Routine. */
    ROUTINE("routine", "常规");

    private final String code;
    private final String chinese;

    Importance(String code, String chinese) {
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
