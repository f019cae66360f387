package io.kaohe.report;

import io.kaohe.facts.RuleCase;
import java.util.List;
import java.util.SortedMap;

/**
 * How a case beside a rule came out.
 *
 * @param ruleCase the case
 * @param actual what came out, for each key that the case expects something of
 * @param differences what came out otherwise, in the order of the case's expectations; empty when it passed
 */
public record CaseResult(RuleCase ruleCase, SortedMap<String, String> actual, List<Difference> differences) {
    /**
     * One expectation that was not met.
     *
     * @param key such as 判定
     * @param expected what the case says
     * @param actual what came out
     */
    public record Difference(String key, String expected, String actual) {}

    /** Copies the list. */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
