package io.kaohe.rules;

import io.kaohe.facts.Level;
import io.kaohe.facts.Word;
import io.kaohe.report.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which counts can stand together: some of a body's items are no more than all of them. */
final class PossibleCounts {

    private PossibleCounts() {}

    static boolean allows(World world) {
        List<Map.Entry<Axis, Cell>> counts = world.cells().entrySet().stream()
                .filter(entry -> Cells.counted(entry.getKey()))
                .toList();
        return counts.stream()
                .allMatch(part -> counts.stream()
                        .allMatch(whole ->
                                !within(part.getKey(), whole.getKey()) || fits(part.getValue(), whole.getValue())));
    }

    /** The least of the part is not more than the most of the whole. */
    private static boolean fits(Cell part, Cell whole) {
        if (!(part instanceof Cell.In few) || !(whole instanceof Cell.In many)) {
            return true;
        }
        Span common = new Span(
                few.span().from(),
                few.span().fromIn(),
                many.span().to(),
                many.span().toIn());
        return !common.empty() && common.whole();
    }

    private static boolean within(Axis part, Axis whole) {
        if (part.equals(whole) || !(part instanceof Axis.Size one) || !(whole instanceof Axis.Size other)) {
            return false;
        }
        if (one.term() instanceof Term.Items few && other.term() instanceof Term.Items many) {
            return (many.extent().all() || many.extent().equals(few.extent()))
                    && verdicts(many).containsAll(verdicts(few));
        }
        return one.term() instanceof Term.Times few
                && other.term() instanceof Term.Times many
                && Set.copyOf(many.kinds()).containsAll(few.kinds())
                && reaches(few.level(), many.level());
    }

    /** The levels stand from the highest to the lowest. */
    private static boolean reaches(@Nullable Level few, @Nullable Level many) {
        return many == null || (few != null && few.compareTo(many) <= 0);
    }

    private static Set<String> verdicts(Term.Items items) {
        return Word.chinese(Verdict.values()).stream()
                .filter(verdict -> items.denied() != items.verdicts().contains(verdict))
                .collect(Collectors.toUnmodifiableSet());
    }
}
