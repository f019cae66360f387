package io.kaohe.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target of a body that comes out otherwise under other rules.
 *
 * @param before under the first rules
 * @param after under the others
 */
public record TargetShift(Standing before, Standing after) {
    /** How many points it gains; below 0 what it loses. */
    public BigDecimal gain() {
        return after.points().subtract(before.points());
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
        return verdict(before) != verdict(after)
                || !Objects.equals(light(before), light(after))
                || !labels(before).equals(labels(after));
    }

    private static List<String> labels(Standing standing) {
        return standing.review().findings().stream().map(Finding::label).toList();
    }

    private static @Nullable Verdict verdict(Standing standing) {
        return standing.judgement().verdict();
    }

    private static @Nullable String light(Standing standing) {
        Light light = standing.light();
        return light == null ? null : light.name();
    }
}
