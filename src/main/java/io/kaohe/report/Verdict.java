package io.kaohe.report;

import io.kaohe.facts.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a rule says of a target (判定). */
public enum Verdict implements Word {
    /** At the deadline: above the target. */
    EXCEEDED("exceeded", "超额"),

    /** At the deadline: reached. */
    MET("met", "完成"),

    /** Reached before the deadline, and it cannot be lost again. */
    MET_EARLY("met-early", "提前完成"),

    /** Before the deadline: well above pace. */
    AHEAD("ahead", "超序时"),

    /** Before the deadline: at pace. */
    ON_PACE("on-pace", "达序时"),

    /** Before the deadline: below pace. */
    BEHIND("behind", "滞后"),

    /** At the deadline: not reached. */
    MISSED("missed", "未完成"),

    /** Before the deadline, and final. */
    LOST("lost", "已无法完成"),

    /** Not looked at in this round. */
    NOT_DUE("not-due", "未到期"),

    /** Nobody returned a figure; never zero. */
    NO_DATA("no-data", "未报送"),

    /** A figure is there, but nobody certified it. */
    UNCERTIFIED("uncertified", "待核定"),

    /** A fact that the test needs is missing. */
    UNDECIDABLE("undecidable", "无法判定"),

    /** Only a person can judge it. */
    NEEDS_PERSON("needs-person", "待认定"),

    /** The facts contradict each other. */
    CONFLICT("conflict", "数据存疑"),

    /** The body was given no number. */
    NO_TASK("no-task", "无任务"),

    /** The body is excused. */
    EXEMPT("exempt", "免考"),

    /** The target does not apply to the body. */
    NOT_APPLICABLE("not-applicable", "不适用");

    private static final Set<Verdict> PAID =
            Collections.unmodifiableSet(EnumSet.of(MET_EARLY, LOST, AHEAD, ON_PACE, BEHIND, EXCEEDED, MET, MISSED));
    private static final Set<Verdict> UNJUDGED =
            Collections.unmodifiableSet(EnumSet.of(NO_DATA, UNCERTIFIED, UNDECIDABLE, NEEDS_PERSON, CONFLICT));

    private final String code;
    private final String chinese;

    Verdict(String code, String chinese) {
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

    /** Whether an award is due for it. */
    public boolean paid() {
        return PAID.contains(this);
    }

    /** Whether its marks are at stake and could not be judged (U). */
    public boolean unjudged() {
        return UNJUDGED.contains(this);
    }

    /** Whether a rule of the scheme may pay it although no figure does (缺项处理). */
    public boolean fillable() {
        return unjudged() || this == NO_TASK || this == EXEMPT;
    }

    /** Whether it is a shortfall (短板): behind, missed or lost. */
    public boolean shortfall() {
        return this == BEHIND || this == MISSED || this == LOST;
    }
}
