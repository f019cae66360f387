package io.kaohe.phrase;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Join;
import io.kaohe.facts.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests of one sentence that cannot be meant together: 30家以上、20家以内; 增长5%、持平; 全市前三、全市前五. */
final class Opposed {
    private Opposed() {}

    /** Whether two of them exclude each other, or are the same promise in two strengths. */
    static boolean any(List<Test> tests, Join join) {
        for (Test first : tests) {
            for (Test second : tests) {
                if (first != second && pair(first, second, join)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean pair(Test first, Test second, Join join) {
        if (first instanceof Test.Rank one && second instanceof Test.Rank other) {
            return one.value() != null && other.value() != null && one.aspect() == other.aspect();
        }
        if (first instanceof Test.NotFalling && second instanceof Test.Growth) {
            return first.aspect() == Aspect.LEVEL;
        }
        return join == Join.ALL && apart(least(first), second, first.strict());
    }

    /** Whether the second is a ceiling below the floor, or on it where one of them leaves out the number. */
    private static boolean apart(@Nullable Amount floor, Test second, boolean strict) {
        if (floor == null
                || !(second instanceof Test.AtMost most)
                || !floor.unit().measuresAs(most.value().unit())) {
            return false;
        }
        int order = most.value().inBase().compareTo(floor.inBase());
        return order < 0 || (order == 0 && (strict || most.strict()));
    }

    /** The number that the test asks at least, of the figure itself. */
    private static @Nullable Amount least(Test test) {
        return test instanceof Test.AtLeast ? test.value() : null;
    }
}
