package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is shown, and how.
 *
 * @param body id of the only body to show; null for all
 * @param all whether to list every target with its numbers, not only those that need a look (text only)
 * @param colour whether to colour for a terminal (text only)
 */
public record View(@Nullable String body, boolean all, boolean colour) {
    /** The bodies to show, in the report's order. */
    List<BodyStanding> of(Report report) {
        return report.bodies().stream()
                .filter(standing -> body == null || standing.body().id().equals(body))
                .toList();
    }
}
