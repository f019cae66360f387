package io.kaohe.facts;

/** What sort of number an indicator is (数据类型); it decides how pace is taken. */
public enum DataKind implements Word {
    /** Adds up over the year; paced by the share of the year. */
    FLOW("flow", "流量"),

    /** Stands at a date; paced from its value at the start of the year. */
    STOCK("stock", "存量"),

    /** A share; held against the target itself. */
    RATE("rate", "比率"),

    /** A rate of change; held against the target itself. */
    GROWTH("growth", "增速"),

    /** A state at a date. */
    STATE("state", "状态");

    private final String code;
    private final String chinese;

    DataKind(String code, String chinese) {
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
