package io.kaohe.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade of a body (等次).
 *
 * @param name the scheme's own name, such as 优秀; null when more than one rule gave one: the report is then provisional
 * @param base what its rule gave, before any move; null with the name
 * @param rule id of the rule that gave it; null with the name
 * @param moves how it was moved from there: steps up and down first, then ceilings, each by rule id; before them what a
 *     quota took
 * @param contested ids of all rules that gave one, when they were more than one
 */
public record Grade(
        @Nullable String name,
        @Nullable String base,
        @Nullable String rule,
        List<Move> moves,
        List<String> contested) {
    /** Stands before a grade where a quota moved it, in place of a rule's id. */
    public static final String QUOTA = "名额/";

    /** Stands there where the quota comes to no body at all. */
    public static final String NONE = QUOTA + "0/";

    /** Copies the lists. */
    public Grade {
        moves = List.copyOf(moves);
        contested = List.copyOf(contested);
    }

    /** The same grade after one more move. */
    public Grade moved(String to, String by) {
        List<Move> all = new ArrayList<>(moves);
        all.add(new Move(to, by));
        return new Grade(to, base, rule, all, contested);
    }

    /** A grade that nothing moved. */
    public Grade(@Nullable String name, @Nullable String rule, List<String> contested) {
        this(name, name, rule, List.of(), contested);
    }

    /**
     * One move of a grade.
     *
     * @param to the grade after it
     * @param rule id of the rule that moved it, or {@link #QUOTA} or {@link #NONE} and the grade
     */
    public record Move(String to, String rule) {
        /** Whether the quota leaves room for nobody. */
        public boolean none() {
            return rule.startsWith(NONE);
        }

        /** The grade whose quota moved it. */
        public String over() {
            return rule.substring((none() ? NONE : QUOTA).length());
        }

        /** Whether it was a quota. */
        public boolean quota() {
            return rule.startsWith(QUOTA);
        }
    }
}
