package io.kaohe.facts;

/** What of an indicator a test looks at. */
public enum Aspect implements Word {
    /** The figure itself. */
    LEVEL("level", "总量"),

    /** Its change, as a rate, in percentage points or in its own unit; up counts. */
    GROWTH("growth", "增速"),

    /** The same change, down counts: 下降3%. */
    FALL("fall", "降幅"),

    /** Its place among peers. */
    PLACE("place", "位次");

    private final String code;
    private final String chinese;

    Aspect(String code, String chinese) {
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
