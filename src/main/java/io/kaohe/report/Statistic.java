package io.kaohe.report;

import io.kaohe.facts.Word;

/** What a formula asks of the figures of a whole group (组内). */
public enum Statistic implements Word {
    /** Their sum. */
    SUM("sum", "合计"),

    /** Their plain mean. */
    MEAN("mean", "平均"),

    /** The one in the middle; the mean of the two in the middle of an even number. */
    MEDIAN("median", "中位"),

    /** The greatest. */
    GREATEST("greatest", "最大"),

    /** The least. */
    LEAST("least", "最小"),

    /** The best by the indicator's direction. */
    BEST("best", "最好"),

    /** The worst by the indicator's direction. */
    WORST("worst", "最差"),

    /** How many there are. */
    COUNT("count", "个数");

    private final String code;
    private final String chinese;

    Statistic(String code, String chinese) {
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
