package io.kaohe.report;

import io.kaohe.facts.Word;

/** Where the round stands to a target's deadline (本轮). */
public enum Stage implements Word {
    /** The round ends on the deadline or after it. */
    DUE("due", "到期"),

    /** The deadline is still to come. */
    UNDER_WAY("under-way", "在途"),

    /** Not looked at in this round: a yearly figure, in any round but the settlement. */
    NOT_DUE("not-due", "未到期");

    private final String code;
    private final String chinese;

    Stage(String code, String chinese) {
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
