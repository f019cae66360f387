package io.kaohe.benchmark;

import io.kaohe.benchmark.Outcome.Line;
import io.kaohe.facts.Test;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body comes to, added up by hand. */
final class HandScore {
    private static final BigDecimal LEAST_JUDGED = new BigDecimal("0.6");
    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal EIGHT_TENTHS = new BigDecimal("0.8");
    private static final BigDecimal SIX_TENTHS = new BigDecimal("0.6");

    private final String body;
    private final List<Line> lines;
    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal possible = BigDecimal.ZERO;
    private BigDecimal judged = BigDecimal.ZERO;
    private boolean vetoed;
    private @Nullable Integer place;

    HandScore(String body, int targets) {
        this.body = body;
        this.lines = new ArrayList<>(targets);
    }

    String body() {
        return body;
    }

    void add(Line line, HandTarget target) {
        lines.add(line);
        possible = possible.add(target.marks());
        if (line.points() != null) {
            judged = judged.add(target.marks());
            points = points.add(line.points());
        }
        vetoed |= line.verdict() == Verdict.MISSED && target.test() instanceof Test.BottomLine;
    }

    /** Whether enough could be judged to say anything. */
    private boolean enough() {
        return judged.compareTo(possible.multiply(LEAST_JUDGED)) >= 0;
    }

    /** One more than those ahead of it. */
    void place(List<HandScore> county) {
        if (!enough()) {
            return;
        }
        int ahead = 0;
        for (HandScore other : county) {
            if (other.enough() && other.points.multiply(judged).compareTo(points.multiply(other.judged)) > 0) {
                ahead++;
            }
        }
        place = ahead + 1;
    }

    Outcome outcome() {
        if (!enough()) {
            return new Outcome(body, points, null, null, null, null, lines);
        }
        BigDecimal rate = points.divide(judged, 4, RoundingMode.HALF_UP);
        String light = reaches(NINE_TENTHS) ? "绿灯" : reaches(SIX_TENTHS) ? "黄灯" : "红灯";
        return new Outcome(body, points, rate, grade(), place, light, lines);
    }

    private String grade() {
        if (vetoed || !reaches(SIX_TENTHS)) {
            return "不合格";
        }
        return reaches(NINE_TENTHS) ? "优秀" : reaches(EIGHT_TENTHS) ? "良好" : "合格";
    }

    private boolean reaches(BigDecimal share) {
        return points.compareTo(judged.multiply(share)) >= 0;
    }
}
