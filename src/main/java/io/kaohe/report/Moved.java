package io.kaohe.report;

import io.kaohe.facts.Word;

/** What of a body may come out otherwise under other rules. */
public enum Moved implements Word {
    /** Its points, or what they are reckoned of. */
    SCORE("score", "得分"),

    /** Its place. */
    RANK("rank", "名次"),

    /** Its grade. */
    GRADE("grade", "等次"),

    /** Its light. */
    LIGHT("light", "灯"),

    /** What is proposed. */
    PROPOSALS("proposals", "建议"),

    /** Verdicts, lights or findings of its targets. */
    TARGETS("targets", "目标");

    private final String code;
    private final String chinese;

    Moved(String code, String chinese) {
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
