package io.kaohe.facts;

/** Which of a printed and a recomputed value decides (定案); the other is a cross-check. */
public enum Decider implements Word {
    /** The value computed from its parts, its base or the peers. */
    RECOMPUTED("recomputed", "复算"),

    /** The value as published. */
    PRINTED("printed", "通报");

    private final String code;
    private final String chinese;

    Decider(String code, String chinese) {
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
