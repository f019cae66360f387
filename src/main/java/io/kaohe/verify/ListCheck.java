package io.kaohe.verify;

import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Listed;
import io.kaohe.verify.Stated.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists at the end, of what falls short, of what could not be judged, and of what a rule pays for all that, must be those of
 * the targets; and a report is provisional where one rule did not decide.
 */
final class ListCheck {
    private ListCheck() {}

    static void check(Stated report) {
        List<Listed> shortfalls = new ArrayList<>();
        List<Listed> gaps = new ArrayList<>();
        List<Listed> filled = new ArrayList<>();
        for (Body body : report.bodies()) {
            for (Target target : body.targets()) {
                if (target.scored() && Stake.falls(target)) {
                    shortfalls.add(new Listed(
                            body.id(),
                            target.id(),
                            target.verdict(),
                            BodyCheck.value(target.measured().get(0), "gap")));
                } else if (Stake.filled(target)) {
                    BigDecimal points = Stake.of(target).points();
                    filled.add(new Listed(body.id(), target.id(), target.verdict(), points));
                } else if (target.open() != null) {
                    gaps.add(new Listed(body.id(), target.id(), target.verdict(), null));
                }
            }
        }
        check(report.shortfalls(), shortfalls, "verify.shortfalls");
        check(report.gaps(), gaps, "verify.gaps");
        check(report.filled(), filled, "verify.filled");
        provisional(report);
    }

    /** Of one body alone, the others may be what makes it so. */
    private static void provisional(Stated report) {
        List<String> open = report.provisional().open();
        boolean stated = report.provisional().stated();
        if (!open.isEmpty() && !stated) {
            throw Difference.of("verify.provisional.not", open.get(0));
        } else if (open.isEmpty() && stated && report.only() == null) {
            throw Difference.of("verify.provisional");
        }
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
