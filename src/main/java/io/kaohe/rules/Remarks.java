package io.kaohe.rules;

import io.kaohe.facts.Source;
import io.kaohe.report.Check;
import io.kaohe.report.Problem;
import io.kaohe.report.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that a check of a pack finds. */
final class Remarks {
    private final Set<Remark> all = new LinkedHashSet<>();

    /** Notes {@code lint.<code>}. */
    void add(Check check, String code, Source source, String... arguments) {
        all.add(new Remark(check, Problem.of("lint." + code, source, arguments)));
    }

    /** All of them, each once. */
    List<Remark> all() {
        return all.stream().sorted(Remark.ORDER).toList();
    }
}
