package io.kaohe.report;

import io.kaohe.facts.Source;
import java.util.List;

/**
 * Whether the cases beside the rules hold a number of the pack: one of them should fail when it is moved by one in its last
 * printed digit.
 *
 * @param kind where it stands
 * @param name the named number's name, the table's name with the row's keys, or the sentence
 * @param value as written
 * @param source where it is written
 * @param rules the ids of the rules that use it, sorted
 * @param up whether a case fails when it is moved up
 * @param down whether a case fails when it is moved down
 */
public record NumberHold(
        Kind kind, String name, String value, Source source, List<String> rules, boolean up, boolean down) {
    /** Where a number may stand. */
    public enum Kind {
        /** In the settings, with a name (【封顶】). */
        NAMED("named"),
        /** In a row of a table. */
        ROW("row"),
        /** In a sentence of a rule. */
        SENTENCE("sentence");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word for programs. */
        public String code() {
            return code;
        }
    }

    /** Copies the list. */
    public NumberHold {
        rules = List.copyOf(rules);
    }

    /** Whether a case fails in one direction at least. */
    public boolean held() {
        return up || down;
    }
}
