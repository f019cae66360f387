package io.kaohe.rules;

import io.kaohe.report.Judgement;
import io.kaohe.report.Verdict;
import org.jspecify.annotations.Nullable;

/** What rules of step 7 look at when they give a bonus for a target. Not part of the library's interface. */
public final class AdjustingTarget extends MeasuredSubject {
    private final @Nullable Verdict verdict;

    AdjustingTarget(Context context, Judgement judgement) {
        super(context, judgement.measurement());
        this.verdict = judgement.verdict();
    }

    @Override
    @Nullable
    String own(Attribute attribute) {
        return attribute == Attribute.VERDICT ? getVerdict() : super.own(attribute);
    }

    /** 判定; null when there is none. */
    public @Nullable String getVerdict() {
        return verdict == null ? null : verdict.chinese();
    }

    /** Called by the rule of that key: it writes into a register. */
    public void enter(String rule) {
        speak(rule);
    }
}
