package io.kaohe.facts;

/** What a test asks for (要求类型). */
public enum RequirementKind implements Word {
    /** Reach a number, or pass it. */
    AT_LEAST("at-least", "至少"),

    /** Stay within a limit. */
    AT_MOST("at-most", "至多"),

    /** Grow by a rate or by percentage points. */
    GROWTH("growth", "增长"),

    /** Hold a place among peers. */
    RANK("rank", "位次");

    private final String code;
    private final String chinese;

    RequirementKind(String code, String chinese) {
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
