package io.kaohe.facts;

/** How digits are dropped (舍入方式). */
public enum RoundingMode implements Word {
    /** To the nearest, halves away from zero. */
    HALF_UP("half-up", "四舍五入"),

    /** Towards zero. */
    TRUNCATE("truncate", "截尾"),

    /** Away from zero. */
    UP("up", "进一");

    private final String code;
    private final String chinese;

    RoundingMode(String code, String chinese) {
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
