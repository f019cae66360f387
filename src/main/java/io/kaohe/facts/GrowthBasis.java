package io.kaohe.facts;

/** How a growth rate is computed by its publisher (增速口径). */
public enum GrowthBasis implements Word {
    /** At constant prices. */
    CONSTANT_PRICE("constant-price", "可比价"),

    /** On the same coverage in both years. */
    COMPARABLE("comparable", "可比口径"),

    /** As the two figures stand. */
    NOMINAL("nominal", "名义");

    private final String code;
    private final String chinese;

    GrowthBasis(String code, String chinese) {
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
