package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade of a body (等次).
 *
 * @param name the scheme's own name, such as 优秀; null when more than one rule gave one: the report is then provisional
 * @param rule id of the rule that gave it; null with the name
 * @param contested ids of all rules that spoke, when they were more than one
 */
public record Grade(@Nullable String name, @Nullable String rule, List<String> contested) {
    /** Copies the list. */
    public Grade {
        contested = List.copyOf(contested);
    }
}
