package io.kaohe.facts;

/** Whether a target binds (性质). */
public enum Nature implements Word {
    /** Binding. */
    BINDING("binding", "约束性"),

    /** Anticipatory. */
    ANTICIPATORY("anticipatory", "预期性");

    private final String code;
    private final String chinese;

    Nature(String code, String chinese) {
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
