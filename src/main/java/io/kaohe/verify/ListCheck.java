package io.kaohe.verify;

import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Listed;
import io.kaohe.verify.Stated.Target;
import java.util.ArrayList;
import java.util.List;

/** The two lists at the end, of what falls short and of what could not be judged, must be those of the targets. */
final class ListCheck {
    private ListCheck() {}

    static void check(Stated report) {
        List<Listed> shortfalls = new ArrayList<>();
        List<Listed> gaps = new ArrayList<>();
        for (Body body : report.bodies()) {
            for (Target target : body.targets()) {
                if (target.scored() && Stake.falls(target)) {
                    shortfalls.add(
                            new Listed(body.id(), target.id(), target.verdict(), BodyCheck.value(target, "gap")));
                } else if (target.open() != null) {
                    gaps.add(new Listed(body.id(), target.id(), target.verdict(), null));
                }
            }
        }
        check(report.shortfalls(), shortfalls, "verify.shortfalls");
        check(report.gaps(), gaps, "verify.gaps");
    }

    private static void check(List<Listed> stated, List<Listed> right, String code) {
        for (int at = 0; at < Math.min(stated.size(), right.size()); at++) {
            Listed one = stated.get(at);
            Listed other = right.get(at);
            String number = Integer.toString(at + 1);
            Difference.between(one.body(), other.body(), code + ".body", number);
            Difference.between(one.target(), other.target(), code + ".target", number);
            Difference.between(one.verdict(), other.verdict(), code + ".verdict", number);
            Difference.between(one.gap(), other.gap(), code + ".gap", number);
        }
        Difference.between((Integer) stated.size(), (Integer) right.size(), code);
    }
}
