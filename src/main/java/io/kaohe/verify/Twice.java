package io.kaohe.verify;

import io.kaohe.verify.Stated.Block;
import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands twice would count twice. */
final class Twice {
    private Twice() {}

    static void check(Stated report) {
        String only = report.only();
        List<String> ids = report.bodies().stream().map(Body::id).toList();
        if (only != null && !ids.equals(List.of(only))) {
            throw Difference.of("verify.only", only);
        }
        none(ids, "verify.twice.body");
        for (Body body : report.bodies()) {
            none(body.targets().stream().map(Target::id).toList(), "verify.twice.target", body.name());
            none(body.blocks().stream().map(Block::id).toList(), "verify.twice.block", body.name());
        }
    }

    private static void none(List<String> ids, String code, String... names) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw names.length == 0 ? Difference.of(code, id) : Difference.of(code, id, names[0]);
            }
        }
    }
}
