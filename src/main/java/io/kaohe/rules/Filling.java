package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Measurement;
import io.kaohe.report.Verdict;

/**
 * What rules of step 5 look at: one part of a target that is not paid by figures, for want of data or of a task. Not part of
 * the library's interface.
 */
public final class Filling extends PartSubject {
    Filling(Context context, Measurement measurement, Verdict verdict, Part part) {
        super(context, measurement, verdict, part);
    }

    /** Called by the rule of that key: it pays instead. */
    public void fill(String rule) {
        speak(rule);
    }
}
