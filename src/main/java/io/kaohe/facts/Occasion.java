package io.kaohe.facts;

/** In which rounds a part of a target's points is at stake (轮次 of the scoring table). */
public enum Occasion implements Word {
    /** In every round. */
    EVERY("every", "全部"),

    /** Before the year's end only. */
    INTERIM("interim", "季度"),

    /** At the year's end only. */
    YEARLY("yearly", "年度");

    private static final int DECEMBER = 12;

    private final String code;
    private final String chinese;

    Occasion(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** Whether the round is one of these. */
    public boolean holds(Round round) {
        return this == EVERY || (this == YEARLY) == (round.month() == DECEMBER);
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
