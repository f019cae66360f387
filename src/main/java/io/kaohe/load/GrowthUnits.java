package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what unit the targets of each indicator ask for its growth. */
final class GrowthUnits {
    /** Tests that take a growth in the unit in which it was printed. */
    private static final Set<RequirementKind> ANY =
            EnumSet.of(RequirementKind.NOT_FALLING, RequirementKind.TOGETHER, RequirementKind.BENCHMARK);

    private final Map<String, Amount> percent = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    GrowthUnits(List<Target> targets) {
        for (Target target : targets) {
            if (target.doubt() != null) {
                others.add(target.indicator());
            }
            target.requirement().tests().forEach(test -> add(test, target.indicator()));
        }
    }

    private void add(Test test, String indicator) {
        Amount value = test.value();
        if (test instanceof Test.EachMember each) {
            add(each.test(), indicator);
        } else if (ANY.contains(test.kind())) {
            others.add(indicator);
        } else if (value != null && (test.kind() == RequirementKind.GROWTH || test.aspect() == Aspect.GROWTH)) {
            if (value.unit().measuresAs(Unit.PERCENT)) {
                percent.putIfAbsent(indicator, value);
            } else {
                others.add(indicator);
            }
        }
    }

    /** What the targets ask, when all of them ask for per cent and the growth is told in percentage points; else null. */
    @Nullable
    Amount missed(Amount growth, String indicator) {
        boolean points = growth.unit().measuresAs(Unit.PERCENTAGE_POINT);
        return points && !others.contains(indicator) ? percent.get(indicator) : null;
    }
}
