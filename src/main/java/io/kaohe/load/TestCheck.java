package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Source;
import io.kaohe.facts.Test;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a requirement can be asked of its indicator.
 *
 * @param target id of the target
 * @param at where the requirement stands
 * @param year the plan year; 0 when it is not known
 */
record TestCheck(String target, Indicator indicator, Source at, int year, Problems problems) {
    /** Whether the requirement's number stands in the task table. */
    static boolean byTask(Requirement requirement) {
        return requirement.tests().stream().anyMatch(TestCheck::byTask);
    }

    private static boolean byTask(Test test) {
        return test instanceof Test.EachMember each
                ? byTask(each.test())
                : test instanceof Test.AtLeast least && least.value() == null;
    }

    /** Whether a change can be given in the amount's unit: % or ‰, or percentage points. */
    static boolean rate(@Nullable Amount amount) {
        return amount != null
                && !amount.unit().equals(Unit.TIMES)
                && (amount.unit().measuresAs(Unit.PERCENT) || amount.unit().measuresAs(Unit.PERCENTAGE_POINT));
    }

    void check(Requirement requirement) {
        requirement.tests().forEach(this::check);
        if (indicator.direction() == Direction.LOWER
                && requirement.tests().stream().anyMatch(TestCheck::upward)) {
            problems.add("load.direction.up", at, target, indicator.name());
        }
        Stream.of(requirement.floor(), requirement.stretch()).forEach(level -> fits(requirement.test(), level));
    }

    /** Whether more is asked for: 失业率5% of an indicator of which less is better is not meant so; a task goes its way. */
    private static boolean upward(Test test) {
        return test instanceof Test.EachMember each
                ? upward(each.test())
                : (test instanceof Test.AtLeast && test.value() != null)
                        || (test instanceof Test.Growth && test.aspect() == Aspect.GROWTH);
    }

    private void check(Test test) {
        fits(test, test.value());
        if (test instanceof Test.Between between) {
            fits(test, between.high());
        } else if (test instanceof Test.About about) {
            tolerance(about);
        } else if (test instanceof Test.EachMember each) {
            members();
            check(each.test());
        } else if (test instanceof Test.Together && indicator.series().isEmpty()) {
            problems.add("load.together.series", at, target, indicator.name());
        } else if (test instanceof Test.Multiple multiple) {
            years(multiple);
        }
    }

    /** Whether the test's number measures what the test looks at. */
    private void fits(Test test, @Nullable Amount number) {
        if (number == null || test instanceof Test.EachMember) {
            return;
        }
        boolean own = number.unit().measuresAs(indicator.unit());
        switch (test.kind()) {
            case AT_LEAST, AT_MOST, ABOUT, BETWEEN -> {
                if (test.aspect() == Aspect.LEVEL) {
                    expect(own, "load.unit", number);
                } else {
                    expect(rate(number), "load.unit.growth", number);
                }
            }
            case GROWTH -> expect(own || rate(number), "load.unit.growth", number);
            case BENCHMARK -> {
                boolean points = rate(number) && (test.aspect() != Aspect.LEVEL || share());
                expect(points || (own && test.aspect() == Aspect.LEVEL), "load.unit.distance", number);
            }
            default -> {}
        }
    }

    private boolean share() {
        return indicator.unit().measuresAs(Unit.PERCENT);
    }

    private void expect(boolean holds, String code, Amount number) {
        if (!holds) {
            problems.add(
                    code,
                    at,
                    number.toString(),
                    indicator.name(),
                    indicator.unit().symbol());
        }
    }

    /** How near 左右 must come is told in the unit of the number, or as a difference of shares in percentage points. */
    private void tolerance(Test.About about) {
        Tolerance tolerance = indicator.tolerance();
        if (tolerance == null) {
            return;
        }
        Unit unit = tolerance.within().unit();
        boolean points = unit.measuresAs(Unit.PERCENTAGE_POINT) && rate(about.value());
        if (!points && !unit.measuresAs(about.value().unit())) {
            problems.add(
                    "load.tolerance.unit",
                    at,
                    tolerance.within().toString(),
                    indicator.name(),
                    about.value().toString());
        }
    }

    private void members() {
        if (indicator.members().isEmpty()) {
            problems.add("load.each.members", at, target, indicator.name());
        }
    }

    /** A multiple is reckoned from a year before the plan's to a year not before it. */
    private void years(Test.Multiple multiple) {
        Integer base = multiple.base() == null ? null : multiple.base().year();
        Integer until = multiple.until();
        if (year != 0 && base != null && base >= year) {
            problems.add("load.multiple.base", at, base.toString(), Integer.toString(year));
        }
        if (year != 0 && until != null && until < year) {
            problems.add("load.multiple.until", at, until.toString(), Integer.toString(year));
        }
    }
}
