package io.kaohe.render;

import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.InputFile;
import io.kaohe.facts.Ladder;
import io.kaohe.facts.Round;
import io.kaohe.facts.RoundType;
import io.kaohe.facts.Section;
import io.kaohe.facts.Source;
import io.kaohe.report.Award;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.LedgerStep;
import io.kaohe.report.Light;
import io.kaohe.report.Place;
import io.kaohe.report.Reason;
import io.kaohe.report.Report;
import io.kaohe.report.Review;
import io.kaohe.report.Run;
import io.kaohe.report.Score;
import io.kaohe.report.Standing;
import io.kaohe.sketch.SchemeSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report put together by hand; it adds nothing up but what a score needs. */
final class ReportFixture {
    private static final String HASH = PackFixture.HASH;

    private static final Map<Integer, RoundType> TYPES =
            Map.of(6, RoundType.SUMMARY, 8, RoundType.DISPATCH, 12, RoundType.SETTLEMENT);

    private final Run run;
    private final SchemeSketch scheme = PackFixture.scheme();
    private final List<BodyStanding> bodies = new ArrayList<>();
    private boolean provisional;

    ReportFixture(String assessment, String plan, Round round, @Nullable LocalDate asOf) {
        RoundType type = TYPES.getOrDefault(round.month(), RoundType.REVIEW);
        List<InputFile> inputs = List.of(new InputFile("assessment.yaml", HASH), new InputFile("plan.yaml", HASH));
        run = new Run(assessment, plan, "plan.txt", round, type, asOf, "通用规则", HASH, "目标考核办法", HASH, "0.1.0", inputs);
    }

    static Body body(String id, String name, @Nullable String category, @Nullable String leader) {
        return new Body(id, name, null, category, leader, true, null, null, new Source("bodies.yaml", 2, 3));
    }

    ReportFixture provisional() {
        provisional = true;
        return this;
    }

    /** The sections of the report's own type of round. */
    ReportFixture sections(Section... sections) {
        scheme.sections = Map.of(run.type(), List.of(sections));
        return this;
    }

    ReportFixture ladder(Ladder ladder) {
        scheme.ladders.put(ladder.name(), ladder);
        return this;
    }

    /** A body with its targets; the score is added up as the report room defines it, with no surplus. */
    ReportFixture body(Body body, @Nullable Integer rank, @Nullable Light light, List<Standing> targets) {
        return body(body, rank, Review.of(light), List.of(), targets);
    }

    /** The same with all that the rules of the round say of it, and what happened to it. */
    ReportFixture body(Body body, @Nullable Integer rank, Review review, List<Event> events, List<Standing> targets) {
        Score score = score(targets);
        boolean enough = score.judged() != null;
        List<LedgerLine> ledger =
                targets.stream().flatMap(target -> ledger(target).stream()).toList();
        BlockStanding block = new BlockStanding(new Block("subjects", "创新主体"), score, List.of());
        bodies.add(new BodyStanding(
                body,
                enough,
                score,
                rank == null || !enough ? null : new Place(rank, 1),
                review,
                List.of(block),
                targets,
                ledger,
                events));
        return this;
    }

    Report report() {
        return new Report(
                run,
                provisional,
                bodies,
                PackFixture.rules(),
                PackFixture.numbers(),
                PackFixture.tables(),
                scheme.done());
    }

    private static Score score(List<Standing> targets) {
        List<Standing> counted =
                targets.stream().filter(target -> target.judgement().counted()).toList();
        BigDecimal points = counted.stream().map(Standing::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal possible = counted.stream().map(Standing::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unjudged = counted.stream().map(Standing::unjudged).reduce(BigDecimal.ZERO, BigDecimal::add);
        int judged = (int) counted.stream()
                .filter(target -> target.unjudged().signum() == 0)
                .count();
        Fraction share = possible.signum() == 0 ? null : new Fraction(possible.subtract(unjudged), possible);
        Score.Judgeable judgeable = new Score.Judgeable(share, judged, counted.size());
        if (share == null || share.compareTo(new Fraction(new BigDecimal(6), BigDecimal.TEN)) < 0) {
            return new Score(points, possible, unjudged, null, null, null, judgeable);
        }
        return new Score(
                points,
                possible,
                unjudged,
                new Fraction(points, possible),
                new Fraction(points, possible.subtract(unjudged)),
                new Fraction(points.add(unjudged), possible),
                judgeable);
    }

    private static List<LedgerLine> ledger(Standing standing) {
        var target = standing.judgement().measurement().target();
        List<LedgerLine> lines = new ArrayList<>();
        for (Award award : standing.awards()) {
            BigDecimal points = award.points();
            lines.add(new LedgerLine(
                    points == null ? LedgerStep.UNJUDGED : LedgerStep.AWARD,
                    target.id(),
                    award.part().name(),
                    null,
                    award.rule(),
                    award.rule() == null ? null : "第六条",
                    points,
                    award.part().marks(),
                    Reason.of("report.ledger.award", "判定", award.arithmetic() == null ? "没有规则赋分" : award.arithmetic()),
                    target.source(),
                    List.of(TargetFixture.DATA)));
        }
        if (standing.judgement().unjudged()) {
            lines.add(new LedgerLine(
                    LedgerStep.UNJUDGED,
                    target.id(),
                    "完成",
                    null,
                    null,
                    null,
                    null,
                    standing.marks(),
                    Reason.of("report.ledger.contested"),
                    target.source(),
                    List.of()));
        }
        return lines;
    }
}
