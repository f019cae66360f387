package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Test;
import java.util.Objects;
import java.util.stream.Stream;

/** The amounts of a requirement. */
final class Quantities {
    private Quantities() {}

    /** Every amount that is compared or shown. */
    static Stream<Amount> of(Requirement requirement) {
        return Stream.concat(
                requirement.tests().stream().flatMap(Quantities::of),
                Stream.of(requirement.floor(), requirement.stretch()).filter(Objects::nonNull));
    }

    private static Stream<Amount> of(Test test) {
        Amount high = test instanceof Test.Between between ? between.high() : null;
        return Stream.of(test.value(), high).filter(Objects::nonNull);
    }
}
