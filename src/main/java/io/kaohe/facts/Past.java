package io.kaohe.facts;

/** Which past of its own a figure must not fall below. */
public enum Past implements Word {
    /** The same months of the year before. */
    LAST_YEAR("last-year", "上年"),

    /** Each year against the one before it, over a stated number of years. */
    EVERY_YEAR("every-year", "连续"),

    /** The best of every earlier year that is known. */
    ALL_TIME("all-time", "历年");

    private final String code;
    private final String chinese;

    Past(String code, String chinese) {
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
