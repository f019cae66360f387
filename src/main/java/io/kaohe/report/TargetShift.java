package io.kaohe.report;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A target of a body that comes out otherwise in another report.
 *
 * @param before in the first one
 * @param after in the other
 */
public record TargetShift(TargetOutcome before, TargetOutcome after) {
    /** How many points it gains; below 0 what it loses. */
    public BigDecimal gain() {
        return after.earned().subtract(before.earned());
    }

    /** Whether something of it is different that a reader of the report sees. */
    public boolean any() {
        return scored() || told();
    }

    /** Whether its points or its marks are different. */
    public boolean scored() {
        return gain().signum() != 0
                || before.marks().compareTo(after.marks()) != 0
                || before.unjudged().compareTo(after.unjudged()) != 0;
    }

    /** Whether its verdict, its light or what is found of it is different. */
    public boolean told() {
        return before.verdict() != after.verdict()
                || !Objects.equals(before.light(), after.light())
                || !before.findings().equals(after.findings());
    }
}
