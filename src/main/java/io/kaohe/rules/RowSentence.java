package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import io.kaohe.formula.Formula;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A sentence that pays and stands in a row of the scoring table, where a name of an award method might. */
final class RowSentence {
    /** The award method whose rules pay such rows. */
    static final String METHOD = "评分表";

    private RowSentence() {}

    /** What it pays; empty after a finding. */
    static Optional<Outcome.Points> read(String sentence, Pack pack, Source at, Findings findings) {
        return new PayReader(new Vocabulary(Focus.AWARDING, pack), findings).row(new Line(sentence, at));
    }

    /** What it pays; empty when it cannot be understood. */
    static Optional<Outcome.Points> read(String sentence, Pack pack) {
        return read(sentence, pack, Source.of(""), new Findings());
    }

    /** The named numbers it uses. */
    static SortedSet<String> numbers(String sentence, Pack pack) {
        SortedSet<String> numbers = new TreeSet<>();
        read(sentence, pack)
                .ifPresent(points -> formulas(points).forEach(formula -> numbers.addAll(formula.numbers())));
        return numbers;
    }

    /** The other indicators it asks for. */
    static SortedSet<String> indicators(String sentence, Pack pack) {
        SortedSet<String> indicators = new TreeSet<>();
        read(sentence, pack)
                .ifPresent(points -> formulas(points).forEach(formula -> indicators.addAll(formula.indicators())));
        return indicators;
    }

    /** The formulas of what is paid. */
    static Stream<Formula> formulas(Outcome.Points points) {
        return points instanceof Outcome.Reckoned reckoned
                ? Stream.of(reckoned.formula(), reckoned.floor(), reckoned.cap())
                        .filter(Objects::nonNull)
                : Stream.empty();
    }
}
