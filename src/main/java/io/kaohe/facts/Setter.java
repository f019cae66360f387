package io.kaohe.facts;

/** Who set a target (下达). */
public enum Setter implements Word {
    /** Assigned by the level above. */
    ASSIGNED("assigned", "上级下达"),

    /** The body's own. */
    OWN("own", "自定");

    private final String code;
    private final String chinese;

    Setter(String code, String chinese) {
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
