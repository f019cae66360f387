package io.kaohe.facts;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target requires, as read from the plan's phrase.
 *
 * @param text the phrase
 * @param join how the tests belong together
 * @param tests at least one
 * @param commitment how strongly the phrase promises; null when it does not say
 * @param by the last day within the plan year that the phrase names (9月底前); null when it names none
 * @param floor 底线值, shown beside the only test's number; null when the phrase has none
 * @param stretch 奋斗值, shown beside the only test's number: the 力争 of 确保5.5%、力争6%
 */
public record Requirement(
        String text,
        Join join,
        List<Test> tests,
        @Nullable Commitment commitment,
        @Nullable MonthDay by,
        @Nullable Amount floor,
        @Nullable Amount stretch) {
    /** @throws IllegalArgumentException when there is no test, or levels beside several */
    public Requirement {
        tests = List.copyOf(tests);
        if (tests.isEmpty() || (tests.size() > 1 && (floor != null || stretch != null))) {
            throw new IllegalArgumentException("tests of a requirement: " + text);
        }
    }

    /** A requirement of one test. */
    public static Requirement of(String text, Test test) {
        return new Requirement(text, Join.ALL, List.of(test), null, null, null, null);
    }

    /** The first test. */
    public Test test() {
        return tests.get(0);
    }
}
