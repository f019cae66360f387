package io.kaohe.score;

import io.kaohe.facts.Block;
import io.kaohe.facts.Part;
import io.kaohe.facts.Register;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Task;
import io.kaohe.report.Award;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.Judgement;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.LedgerStep;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Role;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Settlement;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a body's ledger: a line for each part that was paid, and for each part that is due and could not be judged. */
final class Ledger {
    private final Map<String, RuleInfo> rules;

    Ledger(Map<String, RuleInfo> rules) {
        this.rules = rules;
    }

    /** The lines in the plan's order, then how blocks were settled, then the registers; {@code rounding} is what the rounding point of the total adds or takes. */
    List<LedgerLine> of(
            List<Standing> standings,
            List<BlockStanding> blocks,
            List<RegisterStanding> registers,
            BigDecimal rounding) {
        List<LedgerLine> lines = new ArrayList<>();
        for (Standing standing : standings) {
            Judgement judgement = standing.judgement();
            if (standing.open()) {
                standing.parts().forEach(part -> lines.add(unjudged(judgement, part)));
            }
            standing.awards().forEach(award -> lines.add(line(judgement, award)));
        }
        blocks.forEach(block -> block.settlements().forEach(step -> lines.add(line(block, step))));
        registers.stream()
                .filter(standing -> standing.register().purpose() == Register.Purpose.TOTAL)
                .forEach(standing -> lines.addAll(register(standing)));
        if (rounding.signum() != 0) {
            lines.add(line(LedgerStep.ROUNDING, null, rounding, Reason.of("report.ledger.rounding")));
        }
        return lines;
    }

    private static LedgerLine line(BlockStanding standing, Settlement step) {
        Block block = standing.block();
        BigDecimal marks = standing.score().possible();
        return new LedgerLine(
                LedgerStep.SETTLED,
                null,
                null,
                block.id(),
                null,
                null,
                step.points(),
                marks,
                step.reason(),
                block.source(),
                List.of());
    }

    private List<LedgerLine> register(RegisterStanding standing) {
        String name = standing.register().name();
        List<LedgerLine> lines = new ArrayList<>();
        for (RegisterStanding.Line line : standing.lines()) {
            Entry entry = line.entry();
            BigDecimal points = line.counts() ? entry.points() : entry.points() == null ? null : BigDecimal.ZERO;
            String code = line.counts() ? "report.ledger.entry" : "report.ledger.outdone";
            lines.add(line(LedgerStep.REGISTER, entry.rule(), points, Reason.of(code, name, entry.arithmetic())));
        }
        BigDecimal cut = standing.points().subtract(standing.sum());
        if (cut.signum() != 0) {
            BigDecimal cap = Objects.requireNonNull(standing.register().cap());
            Reason reason = Reason.of("report.ledger.capped", name, cap.toPlainString());
            lines.add(line(LedgerStep.SETTLED, null, cut, reason));
        }
        return lines;
    }

    private LedgerLine line(LedgerStep step, @Nullable String rule, @Nullable BigDecimal points, Reason reason) {
        RuleInfo info = rule == null ? null : rules.get(rule);
        String clause = info == null ? null : info.clause();
        return new LedgerLine(step, null, null, null, rule, clause, points, null, reason, null, List.of());
    }

    private LedgerLine line(Judgement judgement, Award award) {
        String verdict = Objects.requireNonNull(judgement.verdict()).chinese();
        String arithmetic = award.arithmetic();
        Reason reason = arithmetic == null
                ? Reason.of("report.ledger.part", verdict)
                : reason(judgement.measurement().ruling(), verdict, arithmetic);
        return entry(judgement, award.part(), award.rule(), award.points(), reason);
    }

    /** What was taken out of the shortfall stands beside what it led to, with the reason and who decided. */
    private static Reason reason(@Nullable Ruling ruling, String verdict, String arithmetic) {
        return ruling == null || ruling.relief() == null
                ? Reason.of("report.ledger.award", verdict, arithmetic)
                : Reason.of(
                        "report.ledger.relieved",
                        verdict,
                        arithmetic,
                        ruling.relief().toString(),
                        Objects.requireNonNullElse(ruling.evidence(), ""),
                        ruling.by());
    }

    private LedgerLine unjudged(Judgement judgement, Part part) {
        Verdict verdict = judgement.verdict();
        Reason reason = verdict == null
                ? Reason.of("report.ledger.contested")
                : Reason.of("report.ledger.unjudged", verdict.chinese(), Objects.requireNonNull(judgement.reason()));
        return entry(judgement, part, judgement.rule(), null, reason);
    }

    private LedgerLine entry(
            Judgement judgement, Part part, @Nullable String rule, @Nullable BigDecimal points, Reason reason) {
        Measurement measurement = judgement.measurement();
        RuleInfo info = rule == null ? null : rules.get(rule);
        List<Source> data = measurement.facts().stream()
                .filter(fact -> fact.role() != Role.CROSS_CHECK && fact.role() != Role.OUTRANKED)
                .map(fact -> fact.achievement().source())
                .distinct()
                .toList();
        Source row = part.source();
        return new LedgerLine(
                points == null ? LedgerStep.UNJUDGED : LedgerStep.AWARD,
                measurement.target().id(),
                part.name(),
                null,
                rule,
                info == null ? null : info.clause(),
                points,
                part.marks(),
                reason,
                row == null ? promised(measurement) : row,
                data);
    }

    private static Source promised(Measurement measurement) {
        Task task = measurement.task();
        return task == null ? measurement.target().source() : task.source();
    }
}
