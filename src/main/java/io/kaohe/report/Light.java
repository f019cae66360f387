package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A light or card (灯, 牌).
 *
 * @param name the scheme's own name, such as 黄灯; null when more than one rule lit one: the report is then provisional
 * @param rule id of the rule that lit it; null with the name
 * @param contested ids of all rules that spoke, when they were more than one
 */
public record Light(@Nullable String name, @Nullable String rule, List<String> contested) {
    /** Copies the list. */
    public Light {
        contested = List.copyOf(contested);
    }
}
