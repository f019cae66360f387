package io.kaohe.facts;

/** The level that owns or confers a thing (级别), from the highest to the lowest. */
public enum Level implements Word {
    /** By the state. */
    NATIONAL("national", "国家级"),

    /** By the province. */
    PROVINCIAL("provincial", "省级"),

    /** By the city. */
    CITY("city", "市级"),

    /** By the county or district. */
    COUNTY("county", "县级");

    private final String code;
    private final String chinese;

    Level(String code, String chinese) {
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
