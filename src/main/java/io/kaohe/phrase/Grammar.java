package io.kaohe.phrase;

import io.kaohe.facts.Test;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms one test may have, family by family. Each takes the whole clause or leaves it. */
final class Grammar {
    private static final List<Function<String, Optional<Reading<Test>>>> FAMILIES = List.of(
            Wholes::read,
            Pasts::read,
            Ranks::read,
            Multiples::read,
            Benchmarks::read,
            Members::read,
            Stages::read,
            Bounded::read);

    private Grammar() {}

    /** The test, or why a well-formed clause is refused, without the text; empty when it has none of the forms. */
    static Optional<Reading<Test>> read(String clause) {
        for (Function<String, Optional<Reading<Test>>> family : FAMILIES) {
            Optional<Reading<Test>> read = family.apply(clause);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }
}
