package io.kaohe.cli;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often the verdicts of {@code --fail-on} came up among the bodies that were asked for. */
final class Found {
    private final List<Verdict> wanted;
    private final @Nullable String body;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /** @param body id of the only body that was asked for; null for all */
    Found(List<Verdict> wanted, @Nullable String body) {
        this.wanted = wanted;
        this.body = body;
    }

    void add(BodyStanding standing) {
        if (body == null || standing.body().id().equals(body)) {
            standing.targets().stream()
                    .map(each -> each.judgement().verdict())
                    .filter(wanted::contains)
                    .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        }
    }

    /** The exit code, after telling what was found. */
    int code(Desk desk) {
        if (counts.isEmpty()) {
            return ExitCode.OK;
        }
        String found = counts.entrySet().stream()
                .map(each -> desk.say("cli.verdict.count", each.getKey().chinese(), each.getValue()))
                .collect(Collectors.joining("、"));
        desk.note(desk.say("cli.verdict.found", found));
        return ExitCode.VERDICT;
    }
}
