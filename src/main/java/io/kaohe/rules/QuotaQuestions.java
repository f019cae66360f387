package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Quota;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import io.kaohe.report.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a quota leaves open: a share of the bodies is seldom a whole number of them. */
final class QuotaQuestions {
    /** A class of so many bodies is looked at first. */
    private static final int USUAL = 8;

    private final Pack pack;
    private final List<Question> questions = new ArrayList<>();

    private QuotaQuestions(Pack pack) {
        this.pack = pack;
    }

    /** A question on the rounding that is not written, and one on the class that is too small for any. */
    static List<Question> of(Pack pack) {
        QuotaQuestions asked = new QuotaQuestions(pack);
        for (Quota quota : pack.scheme().overall().quotas()) {
            Fraction share = quota.share();
            if (share != null && share.signum() > 0) {
                asked.ask(quota, share);
            }
        }
        return asked.questions;
    }

    private void ask(Quota quota, Fraction share) {
        if (!written(quota.grade())) {
            int bodies = USUAL;
            while (bodies < 2 * USUAL && whole(share, bodies)) {
                bodies++;
            }
            add("quota", quota, share, bodies);
        }
        int small = 1;
        while (small < USUAL && quota.of(small + 1) == 0) {
            small++;
        }
        if (small > 1 && quota.of(small) == 0) {
            add("quota-none", quota, share, small);
        }
    }

    private static boolean whole(Fraction share, int bodies) {
        return share.times(Fraction.of(bodies)).decimal().stripTrailingZeros().scale() <= 0;
    }

    private void add(String code, Quota quota, Fraction share, int bodies) {
        BigDecimal exact = share.times(Fraction.of(bodies)).decimal().stripTrailingZeros();
        String percent = share.times(Fraction.of(100)) + Unit.PERCENT.symbol();
        questions.add(new Question(
                code,
                Source.of("scheme.yaml"),
                null,
                List.of(
                        quota.grade(),
                        percent,
                        Integer.toString(bodies),
                        exact.toPlainString(),
                        Integer.toString(quota.of(bodies)),
                        quota.rounding().chinese())));
    }

    private boolean written(String grade) {
        String block = "(?s)名额\\s*:.*?" + Pattern.quote(grade)
                + "\\s*:\\s*(\\{[^}]*取整|\\n(\\s+(至多|末位并列)\\s*:[^\\n]*\\n)*\\s+取整)";
        return Pattern.compile(block).matcher(pack.schemeText()).find();
    }
}
