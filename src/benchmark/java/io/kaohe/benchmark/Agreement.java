package io.kaohe.benchmark;

import io.kaohe.benchmark.Outcome.Line;
import io.kaohe.facts.Fraction;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Report;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two ways say the same of every body and every target; nothing is timed that was not held against each other. */
final class Agreement {
    private Agreement() {}

    /** The part of a report that every way has to give. */
    static List<Outcome> of(Report report) {
        return report.bodies().stream().map(Agreement::outcome).toList();
    }

    /** @throws IllegalStateException with the first difference */
    static void check(String way, List<Outcome> expected, List<Outcome> actual) {
        if (expected.size() != actual.size()) {
            throw new IllegalStateException(way + ": " + actual.size() + " bodies, not " + expected.size());
        }
        for (int at = 0; at < expected.size(); at++) {
            Outcome one = plain(expected.get(at));
            Outcome other = plain(actual.get(at));
            if (!one.equals(other)) {
                throw new IllegalStateException(way + " says\n" + told(other, one) + "\nnot\n" + told(one, other));
            }
        }
    }

    /** The first line that is different, or the body. */
    private static String told(Outcome one, Outcome other) {
        for (int at = 0; at < Math.min(one.lines().size(), other.lines().size()); at++) {
            if (!one.lines().get(at).equals(other.lines().get(at))) {
                return one.body() + " " + at + ": " + one.lines().get(at);
            }
        }
        return one.toString();
    }

    private static Outcome outcome(BodyStanding body) {
        Fraction rate = body.score().judged();
        Grade grade = body.review().grade();
        return new Outcome(
                body.body().id(),
                body.score().points(),
                rounded(rate),
                grade == null ? null : grade.name(),
                body.rank(),
                name(body.light()),
                body.targets().stream().map(Agreement::line).toList());
    }

    private static Line line(Standing standing) {
        Measurement measurement = standing.judgement().measurement();
        Fraction gap = measurement.value(Quantity.GAP);
        Verdict verdict = Objects.requireNonNull(standing.judgement().verdict());
        return new Line(
                rounded(measurement.value(Quantity.COMPLETION)),
                gap == null ? null : gap.decimal(),
                verdict,
                name(standing.light()),
                verdict.paid() ? standing.points() : null);
    }

    private static @Nullable String name(@Nullable Light light) {
        return light == null ? null : light.name();
    }

    private static @Nullable BigDecimal rounded(@Nullable Fraction share) {
        return share == null ? null : share.rounded(4, RoundingMode.HALF_UP);
    }

    /** With every number without trailing zeros, so that equal ones are equal. */
    private static Outcome plain(Outcome one) {
        return new Outcome(
                one.body(),
                one.points().stripTrailingZeros(),
                plain(one.rate()),
                one.grade(),
                one.place(),
                one.light(),
                one.lines().stream().map(Agreement::plain).toList());
    }

    private static Line plain(Line line) {
        return new Line(plain(line.rate()), plain(line.gap()), line.verdict(), line.light(), plain(line.points()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
