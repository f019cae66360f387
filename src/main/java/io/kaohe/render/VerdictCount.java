package io.kaohe.render;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many targets of a body came out in one way.
 *
 * @param verdict null where no verdict was found, and for targets that are not scored
 * @param name what it is called
 * @param scored whether the targets are scored at all
 * @param count above 0
 */
record VerdictCount(@Nullable Verdict verdict, String name, boolean scored, int count) {
    /** Every target once: what is scored by its verdict, then what is not. */
    static List<VerdictCount> of(BodyStanding body, Words words) {
        List<VerdictCount> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            add(
                    new VerdictCount(
                            verdict,
                            verdict.chinese(),
                            true,
                            Chosen.judged(body, verdict::equals).size()),
                    counts);
        }
        int open = Chosen.of(body, standing -> standing.judgement().verdict() == null)
                .size();
        add(new VerdictCount(null, words.say("verdict.none"), true, open), counts);
        List<Standing> aside = Chosen.aside(body);
        int doubts = (int) aside.stream()
                .filter(standing -> standing.judgement().measurement().target().doubt() != null)
                .count();
        add(new VerdictCount(null, words.say("verdict.doubt"), false, doubts), counts);
        add(new VerdictCount(null, words.say("verdict.repeat"), false, aside.size() - doubts), counts);
        return counts;
    }

    private static void add(VerdictCount one, List<VerdictCount> counts) {
        if (one.count() > 0) {
            counts.add(one);
        }
    }
}
