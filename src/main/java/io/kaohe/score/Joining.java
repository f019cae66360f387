package io.kaohe.score;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Join;
import io.kaohe.facts.Target;
import io.kaohe.report.Judgement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the judgements on the tests of one requirement. Where every test must be passed the worst decides: a test that
 * fails, then one that could not be judged, then the weakest success. Where one is enough the best decides: a test that is
 * passed, then one that could not be judged, then the mildest failure. Among equals it is the one least, or furthest, along.
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
     * One judgement for each body and target, in the order of the first of its tests. Of several tests the deciding
     * judgement holds all of them. One that no rule or more than one decided comes before all others: the report is
     * provisional then.
     *
     * @param judgements one for each test, those of one body and target next to each other
     */
    public static List<Judgement> join(List<Judgement> judgements) {
        List<Judgement> joined = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= judgements.size(); to++) {
            if (to == judgements.size() || !together(judgements.get(from), judgements.get(to))) {
                joined.add(decide(judgements.subList(from, to)));
                from = to;
            }
        }
        return joined;
    }

    private static boolean together(Judgement first, Judgement second) {
        return first.measurement().body().equals(second.measurement().body())
                && first.measurement()
                        .target()
                        .id()
                        .equals(second.measurement().target().id());
    }

    private static Judgement decide(List<Judgement> tests) {
        Judgement first = tests.get(0);
        if (tests.size() == 1) {
            return first;
        }
        Target target = first.measurement().target();
        boolean all = target.requirement().join() == Join.ALL;
        Comparator<Judgement> order = Comparator.comparingInt((Judgement each) -> rank(each.verdict(), all))
                .thenComparing(Joining::completion, all ? Comparator.naturalOrder() : Comparator.reverseOrder());
        return tests.stream().min(order).orElseThrow().among(tests);
    }

    private static int rank(@Nullable Verdict verdict, boolean all) {
        return verdict == null ? -1 : (all ? WORST_FIRST : BEST_FIRST).indexOf(verdict);
    }

    private static Fraction completion(Judgement judgement) {
        Fraction completion = judgement.measurement().value(Quantity.COMPLETION);
        return completion == null ? Fraction.ZERO : completion;
    }
}
