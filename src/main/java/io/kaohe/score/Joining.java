package io.kaohe.score;

import io.kaohe.facts.Join;
import io.kaohe.facts.Target;
import io.kaohe.report.Measurement;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the tests of one requirement. Where every test must be passed the worst decides: a test that
 * fails, then one that could not be judged, then the weakest success. Where one is enough the best decides: a test that is
 * passed, then one that could not be judged, then the mildest failure. Among equals it is the one that is
 * paid least, or most: whoever promises one of two things never stands worse than with either alone, whoever promises both
 * never better.
 */
public final class Joining {
    /** From the worst to the best where all are needed: what is known to fail comes before what is not known. */
    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.LOST,
            Verdict.MISSED,
            Verdict.BEHIND,
            Verdict.CONFLICT,
            Verdict.NO_DATA,
            Verdict.UNCERTIFIED,
            Verdict.UNDECIDABLE,
            Verdict.NEEDS_PERSON,
            Verdict.ON_PACE,
            Verdict.AHEAD,
            Verdict.NOT_DUE,
            Verdict.MET_EARLY,
            Verdict.MET,
            Verdict.EXCEEDED,
            Verdict.NO_TASK,
            Verdict.EXEMPT,
            Verdict.NOT_APPLICABLE);

    /** From the best to the worst where one is enough: what may still succeed comes before what is known to fail. */
    private static final List<Verdict> BEST_FIRST = List.of(
            Verdict.EXCEEDED,
            Verdict.MET,
            Verdict.MET_EARLY,
            Verdict.AHEAD,
            Verdict.ON_PACE,
            Verdict.NOT_DUE,
            Verdict.NEEDS_PERSON,
            Verdict.UNDECIDABLE,
            Verdict.UNCERTIFIED,
            Verdict.NO_DATA,
            Verdict.CONFLICT,
            Verdict.BEHIND,
            Verdict.MISSED,
            Verdict.LOST,
            Verdict.NO_TASK,
            Verdict.EXEMPT,
            Verdict.NOT_APPLICABLE);

    private Joining() {}

    /**
     * What stands for each target, in the order of the first of its tests.
     *
     * @param tests those of one body and target next to each other, each judged and paid as if it were the only one
     */
    public static List<Standing> byTarget(List<Standing> tests) {
        List<Standing> targets = new ArrayList<>(tests.size());
        int from = 0;
        for (int to = 1; to <= tests.size(); to++) {
            if (to == tests.size() || !together(tests.get(from), tests.get(to))) {
                targets.add(to - from == 1 ? tests.get(from) : join(tests.subList(from, to)));
                from = to;
            }
        }
        return targets;
    }

    private static boolean together(Standing one, Standing other) {
        Measurement first = one.judgement().measurement();
        Measurement second = other.judgement().measurement();
        return first.target().id().equals(second.target().id()) && first.body().equals(second.body());
    }

    /**
     * What stands for the target. Of several tests the deciding one holds all of them. One that no rule or more than one
     * judged or paid comes before all others: the report is provisional then.
     *
     * @param tests each of one target's tests, judged and paid as if it were the only one
     */
    public static Standing join(List<Standing> tests) {
        Standing first = tests.get(0);
        if (tests.size() == 1) {
            return first;
        }
        Target target = first.judgement().measurement().target();
        boolean all = target.requirement().join() == Join.ALL;
        Comparator<Standing> order = Comparator.comparingInt((Standing each) -> rank(each, all))
                .thenComparing(Standing::points, all ? Comparator.naturalOrder() : Comparator.reverseOrder());
        return tests.stream()
                .min(order)
                .orElseThrow()
                .among(tests.stream().map(Standing::judgement).toList());
    }

    private static int rank(Standing standing, boolean all) {
        Verdict verdict = standing.judgement().verdict();
        boolean open = standing.awards().stream().anyMatch(award -> award.points() == null);
        return verdict == null || open ? -1 : (all ? WORST_FIRST : BEST_FIRST).indexOf(verdict);
    }
}
