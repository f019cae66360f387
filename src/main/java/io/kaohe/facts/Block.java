package io.kaohe.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A section of the plan (板块).
 *
 * @param id short ASCII name
 * @param name the name in reports
 * @param aggregation how its targets' scores become its own
 * @param marks full marks of the block, which its targets' marks are converted to (满分, 折算); null for what those add up to
 * @param cap the most points it can have, surplus included (上限, 最多加到); null for none
 * @param floor the fewest points it can have (下限, 扣完为止); null for none
 * @param source where it is written; null where nothing was read
 */
public record Block(
        String id,
        String name,
        Aggregation aggregation,
        @Nullable BigDecimal marks,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal floor,
        @Nullable Source source) {
    /** A block that is the sum of its targets. */
    public Block(String id, String name) {
        this(id, name, Aggregation.SUM, null, null, null, null);
    }

    /** Whether it is nothing but the sum of its targets. */
    public boolean plain() {
        return aggregation == Aggregation.SUM && marks == null && cap == null && floor == null;
    }

    /** Whether it holds the target. */
    public boolean holds(Target target) {
        return id.equals(target.block());
    }
}
