package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Test;
import java.util.List;
import java.util.Optional;

/** Whether several tests can be of one indicator. */
final class Alike {
    private Alike() {}

    /** Whether no two of them ask the same in two ways, and all amounts of the figure itself have one unit. */
    static boolean of(List<Test> tests) {
        for (int i = 0; i < tests.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!pair(tests.get(j), tests.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean pair(Test first, Test second) {
        if (alone(first) || alone(second)) {
            return false;
        }
        Optional<Amount> one = level(first);
        Optional<Amount> other = level(second);
        if (one.isPresent() && other.isPresent()) {
            return !one.get().unit().symbol().isEmpty()
                    && one.get().unit().measuresAs(other.get().unit())
                    && first.kind() != second.kind();
        }
        return !first.equals(second) && !sameChange(first, second);
    }

    /** What must not happen is a thing of its own, and no other test can be held against it. */
    private static boolean alone(Test test) {
        return test instanceof Test.BottomLine || test instanceof Test.Qualitative;
    }

    /** 增长5%、增长6% is one promise too many; 下降5%或减少8起 is not. */
    private static boolean sameChange(Test first, Test second) {
        return first instanceof Test.Growth one
                && second instanceof Test.Growth other
                && (one.aspect() != other.aspect()
                        || one.value().unit().measuresAs(other.value().unit()));
    }

    /** The amount that the figure itself is held against. */
    private static Optional<Amount> level(Test test) {
        boolean bounded = test instanceof Test.AtLeast
                || test instanceof Test.AtMost
                || test instanceof Test.About
                || test instanceof Test.Between;
        return bounded && test.aspect() == Aspect.LEVEL ? Optional.ofNullable(test.value()) : Optional.empty();
    }
}
