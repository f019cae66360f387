package io.kaohe.facts;

/** How places are counted after a tie (并列). */
public enum Placing implements Word {
    /** A shared place takes up the following ones: 1, 2, 2, 4. */
    GAP("gap", "占位"),

    /** The next place follows: 1, 2, 2, 3. */
    DENSE("dense", "不占位"),

    /** No place is shared: 1, -, -, 4. Who is still equal to another has none until a person decides. */
    NONE("none", "不允许");

    private final String code;
    private final String chinese;

    Placing(String code, String chinese) {
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
