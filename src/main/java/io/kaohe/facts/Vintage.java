package io.kaohe.facts;

/** How final a statistical figure is (版次), from the least to the most final. */
public enum Vintage implements Word {
    /** A forecast: never a result. */
    FORECAST("forecast", "预计"),

    /** Flash figure. */
    FLASH("flash", "快报"),

    /** Preliminary account. */
    PRELIMINARY("preliminary", "初步核算"),

    /** Final. */
    FINAL("final", "最终核实");

    private final String code;
    private final String chinese;

    Vintage(String code, String chinese) {
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
