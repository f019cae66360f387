package io.kaohe.score;

import io.kaohe.facts.Part;
import io.kaohe.facts.Source;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.Measurement;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import io.kaohe.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a body's ledger: a line for each part that was paid, and for each part that is due and could not be judged. */
final class Ledger {
    private final Map<String, RuleInfo> rules;

    Ledger(Map<String, RuleInfo> rules) {
        this.rules = rules;
    }

    /** The lines in the plan's order; {@code rounding} is what the rounding point of the total adds or takes. */
    List<LedgerLine> of(List<Standing> standings, BigDecimal rounding) {
        List<LedgerLine> lines = new ArrayList<>();
        for (Standing standing : standings) {
            Judgement judgement = standing.judgement();
            if (judgement.unjudged()) {
                standing.parts().forEach(part -> lines.add(unjudged(judgement, part)));
            }
            standing.awards().forEach(award -> lines.add(line(judgement, award)));
        }
        if (rounding.signum() != 0) {
            lines.add(new LedgerLine("rounding", null, null, null, null, rounding, null, "总分按考核办法舍入", null, List.of()));
        }
        return lines;
    }

    private LedgerLine line(Judgement judgement, Award award) {
        BigDecimal points = award.points();
        return points == null
                ? unjudged(judgement, award.part())
                : entry(
                        "award",
                        judgement,
                        award.part(),
                        award.rule(),
                        points,
                        words(judgement) + "：" + award.arithmetic());
    }

    private LedgerLine unjudged(Judgement judgement, Part part) {
        String reason = judgement.reason() == null ? words(judgement) : words(judgement) + "：" + judgement.reason();
        return entry("unjudged", judgement, part, judgement.rule(), null, reason);
    }

    private static String words(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        return verdict == null ? "没有恰好一条规则判定" : verdict.chinese();
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // one for each column that differs between the two kinds of line
    private LedgerLine entry(
            String step,
            Judgement judgement,
            Part part,
            @Nullable String rule,
            @Nullable BigDecimal points,
            String reason) {
        Measurement measurement = judgement.measurement();
        RuleInfo info = rule == null ? null : rules.get(rule);
        List<Source> data = measurement.facts().stream()
                .map(fact -> fact.achievement().source())
                .distinct()
                .toList();
        return new LedgerLine(
                step,
                measurement.target().id(),
                part.name(),
                rule,
                info == null ? null : info.clause(),
                points,
                part.marks(),
                reason,
                measurement.target().source(),
                data);
    }
}
