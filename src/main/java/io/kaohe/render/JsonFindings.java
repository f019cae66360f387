package io.kaohe.render;

import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two lists of what needs a look: shortfalls with who answers for them, and data gaps with their reasons. */
final class JsonFindings {
    private final Report report;
    private final TargetWords words;

    JsonFindings(Report report, TargetWords words) {
        this.report = report;
        this.words = words;
    }

    /** Adds the target to the list it belongs to, if any. */
    void add(Standing standing, List<Object> shortfalls, List<Object> gaps) {
        Judgement judgement = standing.judgement();
        Verdict verdict = judgement.verdict();
        boolean scored = judgement.measurement().target().scored();
        if (scored && verdict != null && verdict.shortfall()) {
            shortfalls.add(shortfall(judgement, verdict));
        } else if (judgement.unjudged()) {
            gaps.add(start(judgement, verdict).put("reason", words.reason(judgement)));
        }
    }

    private JsonObject shortfall(Judgement judgement, Verdict verdict) {
        Measurement measured = judgement.measurement();
        Step gap = measured.step(Quantity.GAP).orElse(null);
        RuleInfo rule = judgement.rule() == null ? null : report.rules().get(judgement.rule());
        return start(judgement, verdict)
                .put("owner", measured.target().owner())
                .put("leader", measured.body().leader())
                .put(
                        "gap",
                        gap == null ? null : Shown.in(gap.unit(), gap.value()).toString())
                .put("unit", gap == null ? null : gap.unit().symbol())
                .put("advice", rule == null ? null : rule.advice());
    }

    private static JsonObject start(Judgement judgement, @Nullable Verdict verdict) {
        Measurement measured = judgement.measurement();
        return new JsonObject()
                .put("body", measured.body().id())
                .put("target", measured.target().id())
                .put("verdict", JsonValue.code(verdict));
    }
}
