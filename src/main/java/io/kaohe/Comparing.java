package io.kaohe;

import io.kaohe.impact.Attribution;
import io.kaohe.load.PackDifference;
import io.kaohe.report.Effect;
import io.kaohe.report.Impact;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.PackChange;
import io.kaohe.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One pack held against others on the same facts, through the rooms in their order. */
final class Comparing {
    private final Kaohe old;
    private final Function<Kaohe, Report> judge;

    /** @param judge the facts by a pack */
    Comparing(Kaohe old, Function<Kaohe, Report> judge) {
        this.old = old;
        this.judge = judge;
    }

    Impact with(List<Kaohe> others) {
        Report before = judge.apply(old);
        List<Effect> effects = new ArrayList<>();
        for (Kaohe other : others) {
            PackDifference difference = PackDifference.between(old.files(), other.files());
            Attribution attribution =
                    new Attribution(before, judge.apply(other), difference.changes(), on -> report(difference, on));
            effects.add(attribution.effect());
        }
        return new Impact(before, effects);
    }

    /** Some changes make no pack: a rule that uses a number which is not there yet. */
    private Optional<Report> report(PackDifference difference, Set<PackChange> on) {
        try {
            return Optional.of(judge.apply(old.like(difference.with(on))));
        } catch (InvalidInput broken) {
            return Optional.empty();
        }
    }
}
