package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Full marks of the targets of one body after another. Most bodies of a nation answer for the same targets, and then have the
 * same marks as the body before. For any number of threads, of which each may reckon the same.
 */
public final class Shares {
    private final Round round;
    private final List<Block> blocks;
    private final BigDecimal total;
    private volatile @Nullable Last last;

    /**
     * @param round in which the marks are at stake
     * @param blocks those with marks of their own share these among their targets
     * @param total full marks of the assessment
     */
    public Shares(Round round, List<Block> blocks, BigDecimal total) {
        this.round = round;
        this.blocks = List.copyOf(blocks);
        this.total = total;
    }

    private record Last(@Nullable String category, List<Target> targets, List<List<Part>> parts) {
        @SuppressWarnings("ReferenceEquality") // targets that only look alike are reckoned anew
        boolean fits(Body body, List<Target> others) {
            boolean fits = Objects.equals(category, body.category()) && targets.size() == others.size();
            for (int at = 0; fits && at < targets.size(); at++) {
                fits = targets.get(at) == others.get(at);
            }
            return fits;
        }
    }

    /** The parts of each target, in their order, as {@link Weights#of} says. */
    public List<List<Part>> of(List<Target> targets, Body body) {
        Last before = last;
        if (before != null && before.fits(body, targets)) {
            return before.parts();
        }
        Map<String, List<Part>> byTarget = Weights.of(targets, body, round, blocks, total);
        List<List<Part>> parts = targets.stream()
                .map(target -> List.copyOf(byTarget.getOrDefault(target.id(), List.of())))
                .toList();
        last = new Last(body.category(), targets, parts);
        return parts;
    }
}
