package io.kaohe.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the task table: the number a body must reach for a target in the plan year.
 *
 * @param target id of the target
 * @param body id of the body
 * @param floor 底线值
 * @param value 目标值, which is judged
 * @param stretch 奋斗值, which is shown
 * @param path share due at the end of each quarter, four shares, the last 100 %; empty for the scheme's schedule
 * @param document 文号
 * @param approver 批准
 * @param reason 事由
 * @param since first day of effect; null from the start of the year
 * @param source where it is written
 */
public record Task(
        String target,
        String body,
        @Nullable Amount floor,
        Amount value,
        @Nullable Amount stretch,
        List<Fraction> path,
        @Nullable String document,
        @Nullable String approver,
        @Nullable String reason,
        @Nullable LocalDate since,
        Source source) {
    /** Copies the list. */
    public Task {
        path = List.copyOf(path);
    }
}
