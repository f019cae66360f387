package io.kaohe.facts;

/** How often an indicator is published (频率). */
public enum Frequency implements Word {
    /** Every month. */
    MONTH("month", "月"),

    /** Every quarter. */
    QUARTER("quarter", "季"),

    /** Every half-year. */
    HALF("half", "半年"),

    /** Once a year: due in the yearly round only. */
    YEAR("year", "年");

    private final String code;
    private final String chinese;

    Frequency(String code, String chinese) {
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
