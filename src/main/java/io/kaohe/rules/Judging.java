package io.kaohe.rules;

import io.kaohe.report.Measurement;

/** What rules of step 3 look at. Not part of the library's interface. */
public final class Judging extends MeasuredSubject {
    Judging(Context context, Measurement measurement) {
        super(context, measurement);
    }

    /** Called by the rule of that key: its verdict holds. */
    public void verdict(String rule) {
        speak(rule);
    }
}
