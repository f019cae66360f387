package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 不减 (只增不减、连续3年增长、创历史新高、位次不降): the same months of one's own past. */
record NotFallingKind(Setting setting, Test.NotFalling test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Facet facet = facet(question);
        return switch (test.past()) {
            case LAST_YEAR -> lastYear(question, facet, steps);
            case EVERY_YEAR -> everyYear(question, facet, steps);
            case ALL_TIME -> allTime(question, facet, steps);
        };
    }

    private Facet facet(Question question) {
        return test.aspect() == Aspect.GROWTH || test.aspect() == Aspect.FALL
                ? setting.values().change(question.cell(), test.aspect(), question.span())
                : Facet.of(
                        test.aspect(),
                        question.indicator(),
                        question.indicator().unit());
    }

    private Actual lastYear(Question question, Facet facet, Steps steps) {
        Actual now = now(question, facet, steps);
        if (now.value() == null) {
            return now;
        }
        Period months = now.span().yearsBefore(1);
        Actual before = past(question, facet, months, steps);
        List<Fact> facts = facts(now, before);
        Operand base = before.value();
        if (base == null) {
            return Actual.none(DataState.MISSING_BASE, name(question, facet), months, facts);
        }
        hold(question, now, steps.take(Quantity.BASE, base), steps);
        return now.on(facts);
    }

    /** The best of all earlier years that are known. */
    private Actual allTime(Question question, Facet facet, Steps steps) {
        Actual now = now(question, facet, steps);
        if (now.value() == null) {
            return now;
        }
        List<Operand> past = new ArrayList<>();
        List<String> years = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(now.facts());
        int year = now.span().year();
        for (int each : setting.figures().yearsBefore(question.cell(), year)) {
            Actual before = past(question, facet, now.span().yearsBefore(year - each), steps);
            if (before.value() != null) {
                past.add(before.value());
                years.add(each + "年");
                facts.addAll(before.as(Role.HISTORY));
            }
        }
        if (past.isEmpty()) {
            Period months = now.span().yearsBefore(1);
            return Actual.none(DataState.MISSING_BASE, name(question, facet), months, facts);
        }
        String base = Quantity.BASE.chinese();
        boolean place = test.aspect() == Aspect.PLACE;
        hold(question, now, place ? steps.least(base, past) : steps.greatest(base, past), steps);
        return now.on(facts).flagged(Reason.of("measure.flag.years", String.join("、", years)));
    }

    private Actual now(Question question, Facet facet, Steps steps) {
        Actual now = setting.values().checked(question.actual(facet), question.span(), steps);
        return now.value() == null ? now : now.worth(steps.as(Quantity.ACTUAL, now.value()));
    }

    /** Each year against the one before it; a year that is known to fall is enough. */
    private Actual everyYear(Question question, Facet facet, Steps steps) {
        Steps draft = steps.draft();
        Wanted current = question.wanted(facet, new Label(question.cell().name(), "本期"));
        Actual now = setting.values().checked(current, question.span(), draft);
        if (now.value() == null) {
            return now;
        }
        Streak streak = streak(question, facet, now, draft);
        boolean broken =
                streak.changes().stream().anyMatch(change -> change.value().signum() < (test.strict() ? 1 : 0));
        String absent = String.join("、", streak.absent());
        if (!streak.absent().isEmpty() && !broken) {
            Reason missing = Reason.of("measure.missing.base", name(question, facet), absent);
            return Actual.none(DataState.MISSING_BASE, missing, now.span(), streak.facts());
        }
        steps.addAll(draft);
        Operand least = steps.least(Quantity.ACTUAL.chinese(), streak.changes());
        Operand level = question.promised("不增不减", Fraction.ZERO, least.unit());
        new Comparison(setting, question, steps).whole(new Yardstick.Floor(level, test.strict(), true), least);
        Actual found = now.worth(least)
                .on(streak.facts())
                .flagged(Reason.of("measure.flag.years", String.join("、", streak.years())));
        return absent.isEmpty() ? found : found.flagged(Reason.of("measure.flag.absent", absent));
    }

    /** The changes from year to year that are known, the latest first. */
    private record Streak(List<Operand> changes, List<String> years, List<String> absent, List<Fact> facts) {}

    private Streak streak(Question question, Facet facet, Actual now, Steps steps) {
        Streak streak =
                new Streak(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(now.facts()));
        @Nullable Operand later = now.value();
        for (int back = 1; back <= test.years(); back++) {
            Period months = now.span().yearsBefore(back);
            Actual before = past(question, facet, months, steps);
            streak.facts().addAll(before.as(Role.HISTORY));
            Operand earlier = before.value();
            if (earlier == null) {
                streak.absent().add(months.words());
            } else {
                streak.years().add(months.year() + "年");
            }
            if (earlier != null && later != null) {
                boolean place = test.aspect() == Aspect.PLACE;
                String name = months.year() + 1 + "年变化";
                Unit unit = Yardstick.apart(later.unit());
                streak.changes().add(steps.minus(name, unit, place ? earlier : later, place ? later : earlier));
            }
            later = earlier;
        }
        return streak;
    }

    /** An earlier year's number, the way that decides; a growth also as printed, where it cannot be computed again. */
    private Actual past(Question question, Facet facet, Period months, Steps steps) {
        Wanted wanted = question.wanted(facet, Label.of(months.words()));
        Steps draft = steps.draft();
        Actual before = setting.values().plain(wanted, Span.exact(months), draft);
        if (before.value() == null && facet instanceof Facet.Growth) {
            return setting.values().printed(wanted, Span.exact(months), steps);
        }
        steps.addAll(draft);
        return before;
    }

    /** A place is good when it is low; it has no share of completion. */
    private void hold(Question question, Actual now, Operand base, Steps steps) {
        Operand reached = Objects.requireNonNull(now.value());
        Comparison comparison = new Comparison(setting, question, steps);
        if (test.aspect() == Aspect.PLACE) {
            comparison.hold(new Yardstick.Ceiling(base, test.strict()), reached);
        } else {
            comparison.whole(new Yardstick.Floor(base, test.strict(), true), reached);
        }
    }

    private static List<Fact> facts(Actual now, Actual before) {
        List<Fact> facts = new ArrayList<>(now.facts());
        facts.addAll(before.as(Role.HISTORY));
        return facts;
    }

    private static String name(Question question, Facet facet) {
        return question.cell().name() + facet.suffix();
    }
}
