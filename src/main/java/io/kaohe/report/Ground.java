package io.kaohe.report;

import io.kaohe.facts.Word;
import java.util.List;

/**
 * One thing that a report says it rests on: a figure, a ruling, what the plan asks, a rule, a number.
 *
 * @param kind what it is
 * @param name which one; empty where there is only one of its kind
 * @param texts what it says
 */
public record Ground(Kind kind, String name, List<String> texts) {
    /** Copies the list. */
    public Ground {
        texts = List.copyOf(texts);
    }

    /** What a report may rest on; in the order in which a reader asks for it. */
    public enum Kind implements Word {
        ASSESSMENT("assessment", "考核"),
        PLAN("plan", "计划"),
        PERIOD("period", "考核期"),
        AS_OF("as-of", "数据截至"),
        ONLY("only", "只看的单位"),
        PACK("pack", "规则包"),
        SCHEME("scheme", "考核办法"),
        PROGRAM("program", "程序版本"),
        FILE("file", "文件"),
        FIGURE("figure", "数据"),
        SPAN("span", "数的期间"),
        VERSION("version", "数的版本"),
        STATE("state", "数据状态"),
        RULING("ruling", "认定"),
        EVENT("event", "事项"),
        ENTRY("entry", "加减分"),
        PAST("past", "往期"),
        NAME("name", "目标名称"),
        REQUIREMENT("requirement", "要求"),
        TARGET("target", "目标值"),
        UNIT("unit", "计量单位"),
        DEADLINE("deadline", "截止"),
        STAGE("stage", "本轮"),
        DOUBT("doubt", "存疑"),
        REPEAT("repeat", "重复于"),
        MARKS("marks", "满分"),
        CATEGORY("category", "类别"),
        BLOCK("block", "板块"),
        SETTING("setting", "设置"),
        NUMBER("number", "数"),
        TABLE("table", "表"),
        RULE("rule", "规则"),
        VERDICT_RULE("verdict-rule", "判定的规则"),
        AWARD_RULE("award-rule", "赋分的规则"),
        LIGHT_RULE("light-rule", "亮灯的规则"),
        GRADE_RULE("grade-rule", "等次的规则");

        private final String code;
        private final String chinese;

        Kind(String code, String chinese) {
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

        /** Whether a report names only those that it used, so that one that stands in one report alone tells nothing. */
        public boolean used() {
            return this == NUMBER || this == TABLE || this == RULE;
        }
    }
}
