package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import io.kaohe.report.DataState;
import io.kaohe.report.Fact;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a reader should know of the figures that a measurement rests on. */
final class Flags {
    private static final Set<Role> ASIDE =
            Collections.unmodifiableSet(EnumSet.of(Role.CROSS_CHECK, Role.FORECAST, Role.OUTRANKED));

    private final Setting setting;

    Flags(Setting setting) {
        this.setting = setting;
    }

    List<Reason> of(Question question, Actual actual) {
        List<Reason> flags = new ArrayList<>(actual.flags());
        Period months = question.span().period();
        if (actual.state() == DataState.PRESENT) {
            int lag = question.indicator().lag();
            if (lag > 0) {
                flags.add(Reason.of("measure.flag.lag", actual.span().words(), Integer.toString(lag)));
            }
            if (!actual.span().equals(months)) {
                flags.add(Reason.of("measure.flag.older", actual.span().words(), months.words()));
            }
        }
        for (Fact fact : actual.facts()) {
            flag(question, fact, flags);
        }
        return flags.size() < 2 ? flags : flags.stream().distinct().toList();
    }

    private void flag(Question question, Fact fact, List<Reason> flags) {
        Achievement figure = fact.achievement();
        if (ASIDE.contains(fact.role())) {
            return;
        }
        if (fact.role() == Role.UNUSED) {
            unused(question, figure, flags);
            return;
        }
        if (figure.status() == FigureStatus.DISPUTED) {
            flags.add(Reason.of("measure.flag.disputed", fact.role().chinese()));
        }
        if (figure.value() != null && figure.value().value().signum() == 0 && !figure.zeroReturn()) {
            flags.add(Reason.of("measure.flag.zero", figure.period().words()));
        }
        if (figure.vintage() != Vintage.FINAL) {
            flags.add(Reason.of("measure.flag.vintage", figure.vintage().chinese()));
        }
    }

    /** A figure that would answer is of another level, or too late: its kind has said so. */
    private void unused(Question question, Achievement figure, List<Reason> flags) {
        if (setting.figures().answers(question.cell(), figure)) {
            return;
        }
        String why =
                figure.answers() ? figure.vintage().chinese() : figure.status().chinese();
        flags.add(Reason.of("measure.flag.unused", figure.period().words(), why));
    }
}
