package io.kaohe.report;

import io.kaohe.facts.Word;

/** Why a ledger has a line. */
public enum LedgerStep implements Word {
    /** A part was paid. */
    AWARD("award", "得分"),

    /** A part is due and could not be judged. */
    UNJUDGED("unjudged", "未判"),

    /** A bonus or a deduction. */
    REGISTER("register", "加减分"),

    /** A register was capped, or a block is not the sum of its targets. */
    SETTLED("settled", "归并"),

    /** A rounding point of the total adds or takes something. */
    ROUNDING("rounding", "舍入");

    private final String code;
    private final String chinese;

    LedgerStep(String code, String chinese) {
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
