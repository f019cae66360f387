package io.kaohe.report;

import io.kaohe.facts.Word;
import java.util.List;

/**
 * One thing in which a rule pack differs from another one, small enough to be looked at alone.
 *
 * @param kind what it is
 * @param file where it stands inside the pack
 * @param name which one: the rule's id, the number's name, the setting's keys, the table's rows
 * @param before its lines in the first pack; empty where it is not there. Of a setting only what differs
 * @param after its lines in the second pack; empty where it is not there
 */
public record PackChange(Kind kind, String file, String name, List<String> before, List<String> after) {
    /** Copies the lists. */
    public PackChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What may differ. */
    public enum Kind implements Word {
        /** A rule. */
        RULE("rule", "规则"),

        /** A row of a table, or rows that only make sense together. */
        ROW("row", "表"),

        /** A named number, with its clause and its dates. */
        NUMBER("number", "数"),

        /** A ladder of stages. */
        LADDER("ladder", "阶梯"),

        /** Any other setting of the scheme. */
        SETTING("setting", "设置"),

        /** A file of any other sort. */
        FILE("file", "文件");

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
    }
}
