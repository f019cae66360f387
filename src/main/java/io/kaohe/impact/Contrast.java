package io.kaohe.impact;

import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Moved;
import io.kaohe.report.Proposal;
import io.kaohe.report.Report;
import io.kaohe.report.Score;
import io.kaohe.report.TargetOutcome;
import io.kaohe.report.TargetShift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what comes out of two reports against each other. */
final class Contrast {
    private Contrast() {}

    /** The bodies that come out otherwise; both reports speak of the same bodies and targets in the same order. */
    static List<BodyShift> between(Report before, Report after) {
        List<BodyShift> shifts = new ArrayList<>();
        for (int i = 0; i < before.bodies().size(); i++) {
            BodyStanding body = before.bodies().get(i);
            BodyStanding other = after.bodies().get(i);
            List<TargetShift> targets = new ArrayList<>();
            for (int at = 0; at < body.targets().size(); at++) {
                targets.add(new TargetShift(
                        TargetOutcome.of(body.targets().get(at)),
                        TargetOutcome.of(other.targets().get(at))));
            }
            shifts.add(shift(BodyOutcome.of(body), BodyOutcome.of(other), targets));
        }
        boolean counted = before.scheme().placing() == after.scheme().placing()
                && before.scheme()
                        .rounding(Scheme.RANKING)
                        .equals(after.scheme().rounding(Scheme.RANKING));
        return moved(shifts, counted);
    }

    /**
     * Those of them in which something moved, with whether only others moved them.
     *
     * @param counted whether places are counted as before
     */
    static List<BodyShift> moved(List<BodyShift> shifts, boolean counted) {
        List<BodyShift> moved =
                shifts.stream().filter(shift -> !shift.moved().isEmpty()).toList();
        return moved.stream()
                .map(shift -> counted && pushed(shift, moved) ? shift.byOthers() : shift)
                .toList();
    }

    /** Its own score is as before, and another's is not. */
    private static boolean pushed(BodyShift shift, List<BodyShift> all) {
        return shift.moved().contains(Moved.RANK)
                && !shift.moved().contains(Moved.SCORE)
                && all.stream().anyMatch(other -> other.moved().contains(Moved.SCORE));
    }

    /** @param targets those of the body, whether they moved or not */
    static BodyShift shift(BodyOutcome before, BodyOutcome after, List<TargetShift> targets) {
        List<TargetShift> shifted = targets.stream().filter(TargetShift::any).toList();
        Set<Moved> moved = EnumSet.noneOf(Moved.class);
        boolean composed = !Objects.equals(before.merit(), after.merit());
        add(moved, Moved.SCORE, composed || !same(before.score(), after.score()) || before.enough() != after.enough());
        add(moved, Moved.RANK, !Objects.equals(before.rank(), after.rank()));
        add(moved, Moved.GRADE, !Objects.equals(before.grade(), after.grade()));
        add(moved, Moved.LIGHT, !Objects.equals(before.light(), after.light()));
        add(moved, Moved.PROPOSALS, !proposals(before).equals(proposals(after)));
        add(moved, Moved.TARGETS, !shifted.isEmpty());
        return new BodyShift(before, after, Collections.unmodifiableSet(moved), false, shifted);
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

    /** What is proposed, by whichever rule. */
    private static Set<List<String>> proposals(BodyOutcome body) {
        return body.proposals().stream().map(Contrast::words).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(Proposal proposal) {
        return List.of(proposal.consequence(), proposal.to(), proposal.by());
    }
}
