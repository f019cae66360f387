package io.kaohe.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of testing a pack.
 *
 * @param cases the cases that were asked for, in their order
 * @param needs which rules the cases need; null when nobody asked
 * @param holds which numbers the cases hold; null when nobody asked
 */
public record TestReport(
        List<CaseResult> cases,
        @Nullable List<RuleNeed> needs,
        @Nullable List<NumberHold> holds) {
    /** Copies the lists. */
    public TestReport {
        cases = List.copyOf(cases);
        needs = needs == null ? null : List.copyOf(needs);
        holds = holds == null ? null : List.copyOf(holds);
    }

    /** How many cases failed. */
    public int failed() {
        return (int) cases.stream().filter(result -> !result.passed()).count();
    }

    /** Whether every case passed, and every rule and number that was asked for is needed and held. */
    public boolean passed() {
        return failed() == 0
                && (needs == null || needs.stream().allMatch(RuleNeed::needed))
                && (holds == null || holds.stream().allMatch(NumberHold::held));
    }
}
