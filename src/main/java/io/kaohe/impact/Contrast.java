package io.kaohe.impact;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Moved;
import io.kaohe.report.Proposal;
import io.kaohe.report.Report;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.report.TargetShift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds two reports on the same facts against each other. */
final class Contrast {
    private Contrast() {}

    /** The bodies that come out otherwise; both reports speak of the same bodies and targets in the same order. */
    static List<BodyShift> between(Report before, Report after) {
        List<BodyShift> shifts = new ArrayList<>();
        for (int i = 0; i < before.bodies().size(); i++) {
            BodyShift shift = shift(before.bodies().get(i), after.bodies().get(i));
            if (!shift.moved().isEmpty()) {
                shifts.add(shift);
            }
        }
        boolean counted = before.scheme().placing() == after.scheme().placing()
                && before.scheme()
                        .rounding(Scheme.RANKING)
                        .equals(after.scheme().rounding(Scheme.RANKING));
        return shifts.stream()
                .map(shift -> counted && pushed(shift, shifts) ? shift.byOthers() : shift)
                .toList();
    }

    /** Places are counted as before, its own score is as before, and another's is not. */
    private static boolean pushed(BodyShift shift, List<BodyShift> all) {
        return shift.moved().contains(Moved.RANK)
                && !shift.moved().contains(Moved.SCORE)
                && all.stream().anyMatch(other -> other.moved().contains(Moved.SCORE));
    }

    private static BodyShift shift(BodyStanding before, BodyStanding after) {
        List<TargetShift> targets = new ArrayList<>();
        for (int i = 0; i < before.targets().size(); i++) {
            Standing target = before.targets().get(i);
            TargetShift shift = new TargetShift(target, after.targets().get(i));
            if (shift.any()) {
                targets.add(shift);
            }
        }
        Set<Moved> moved = EnumSet.noneOf(Moved.class);
        add(moved, Moved.SCORE, !same(before.score(), after.score()) || before.enough() != after.enough());
        add(moved, Moved.RANK, !Objects.equals(before.rank(), after.rank()));
        add(moved, Moved.GRADE, !Objects.equals(grade(before), grade(after)));
        add(moved, Moved.LIGHT, !Objects.equals(light(before), light(after)));
        add(moved, Moved.PROPOSALS, !proposals(before).equals(proposals(after)));
        add(moved, Moved.TARGETS, !targets.isEmpty());
        return new BodyShift(before, after, Collections.unmodifiableSet(moved), false, targets);
    }

    private static void add(Set<Moved> moved, Moved what, boolean different) {
        if (different) {
            moved.add(what);
        }
    }

    private static boolean same(Score one, Score other) {
        return one.points().compareTo(other.points()) == 0
                && one.possible().compareTo(other.possible()) == 0
                && one.unjudged().compareTo(other.unjudged()) == 0
                && Objects.equals(one.judged(), other.judged())
                && Objects.equals(one.lowest(), other.lowest())
                && Objects.equals(one.highest(), other.highest());
    }

    private static @Nullable String grade(BodyStanding body) {
        Grade grade = body.review().grade();
        return grade == null ? null : grade.name();
    }

    private static @Nullable String light(BodyStanding body) {
        Light light = body.light();
        return light == null ? null : light.name();
    }

    /** What is proposed, by whichever rule. */
    private static Set<List<String>> proposals(BodyStanding body) {
        return body.review().proposals().stream().map(Contrast::words).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(Proposal proposal) {
        return List.of(proposal.consequence(), proposal.to(), proposal.by());
    }
}
