package io.kaohe.facts;

import java.util.List;

/**
 * What a target requires, as read from the plan's phrase.
 *
 * @param text the phrase
 * @param join how the tests belong together
 * @param tests at least one
 */
public record Requirement(String text, Join join, List<Test> tests) {
    /** @throws IllegalArgumentException when there is no test */
    public Requirement {
        tests = List.copyOf(tests);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("a requirement without a test: " + text);
        }
    }

    /** The first test; the only one of every phrase read today. */
    public Test test() {
        return tests.get(0);
    }
}
