package io.kaohe.facts;

import java.math.BigDecimal;

/**
 * A part of a target's points (分项).
 *
 * @param name 完成 where the plan declares no parts
 * @param marks full marks, in points
 */
public record Part(String name, BigDecimal marks) {
    /** The name of the only part of a target that declares none. */
    public static final String ONLY = "完成";
}
