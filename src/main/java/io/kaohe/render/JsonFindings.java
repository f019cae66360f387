package io.kaohe.render;

import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import io.kaohe.report.Step;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of what needs a look: shortfalls with who answers for them, data gaps with their reasons, and what is paid for all that. */
final class JsonFindings {
    private final Report report;
    private final TargetWords words;

    JsonFindings(Report report, TargetWords words) {
        this.report = report;
        this.words = words;
    }

    /**
     * What the targets are added to, in their order.
     *
     * @param filled what no figure pays, and a rule of the scheme does
     */
    record Lists(List<Object> shortfalls, List<Object> gaps, List<Object> filled) {
        Lists() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Adds the target to the list it belongs to, if any. */
    void add(Standing standing, Lists lists) {
        Judgement judgement = standing.judgement();
        Verdict verdict = judgement.verdict();
        boolean scored = judgement.measurement().target().scored();
        if (scored && verdict != null && verdict.shortfall()) {
            lists.shortfalls().add(shortfall(judgement, verdict));
        } else if (standing.filled()) {
            lists.filled().add(filled(standing, verdict));
        } else if (standing.open()) {
            lists.gaps().add(start(judgement, verdict).put("reason", words.reason(judgement)));
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

    private JsonObject filled(Standing standing, @Nullable Verdict verdict) {
        List<String> rules = standing.awards().stream()
                .flatMap(award -> Stream.ofNullable(award.rule()))
                .distinct()
                .toList();
        return start(standing.judgement(), verdict)
                .put("reason", words.reason(standing.judgement()))
                .put("rules", rules)
                .put("points", JsonValue.decimal(standing.points()));
    }

    private static JsonObject start(Judgement judgement, @Nullable Verdict verdict) {
        Measurement measured = judgement.measurement();
        return new JsonObject()
                .put("body", measured.body().id())
                .put("target", measured.target().id())
                .put("verdict", JsonValue.code(verdict));
    }
}
