package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Part;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Full marks of the targets of one body after another. Most bodies of a nation answer for the same targets, and then have the
 * same marks as the one of their class before. For any number of threads, of which each may reckon the same.
 */
public final class Shares {
    private final Round round;
    private final List<Block> blocks;
    private final BigDecimal total;
    private final Set<String> classes;
    private final Map<Optional<String>, Last> last = new ConcurrentHashMap<>();

    /**
     * @param round in which the marks are at stake
     * @param plan its blocks with marks of their own share these among their targets
     * @param total full marks of the assessment
     */
    public Shares(Round round, Plan plan, BigDecimal total) {
        this.round = round;
        this.blocks = plan.blocks();
        this.total = total;
        this.classes = plan.targets().stream()
                .flatMap(target -> target.parts().stream())
                .flatMap(part -> part.classes().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Last(List<Target> targets, List<List<Part>> parts) {
        @SuppressWarnings("ReferenceEquality") // targets that only look alike are reckoned anew
        boolean fits(List<Target> others) {
            boolean fits = targets.size() == others.size();
            for (int at = 0; fits && at < targets.size(); at++) {
                fits = targets.get(at) == others.get(at);
            }
            return fits;
        }
    }

    /** The parts of each target, in their order, as {@link Weights#of} says. */
    public List<List<Part>> of(List<Target> targets, Body body) {
        String category = body.category();
        // Bodies of a class that no part names have the same marks, whatever their class.
        Optional<String> own =
                category != null && classes.contains(category) ? Optional.of(category) : Optional.empty();
        Last before = last.get(own);
        if (before != null && before.fits(targets)) {
            return before.parts();
        }
        Map<String, List<Part>> byTarget = Weights.of(targets, body, round, blocks, total);
        List<List<Part>> parts = targets.stream()
                .map(target -> List.copyOf(byTarget.getOrDefault(target.id(), List.of())))
                .toList();
        last.put(own, new Last(targets, parts));
        return parts;
    }
}
