package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Part;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Verdict;
import org.jspecify.annotations.Nullable;

/** What rules of step 4 look at: one part of a judged target. Not part of the library's interface. */
public final class Awarding extends PartSubject {
    private final boolean supposed;

    private Awarding(Context context, Measurement measurement, Verdict verdict, Part part, boolean supposed) {
        super(context, measurement, verdict, part);
        this.supposed = supposed;
    }

    /** The part of a target with that verdict. */
    static Awarding of(Context context, Measurement measurement, Verdict verdict, Part part) {
        return new Awarding(context, measurement, verdict, part, false);
    }

    /** The part of a target that might get that verdict, of which nothing is known but what was promised. */
    static Awarding supposing(Context context, Measurement measurement, Verdict verdict, Part part) {
        return new Awarding(context, measurement, verdict, part, true);
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        if (!supposed || quantity == Quantity.FULL_MARKS) {
            return super.value(quantity);
        }
        Amount promised = quantity == Quantity.TARGET ? measurement().test().value() : null;
        return promised == null ? null : promised.inBase();
    }

    /** The key of 计分方法. */
    public @Nullable String getMethodKey() {
        return context().key(getMethod());
    }

    /** The key of 分项. */
    public @Nullable String getPartKey() {
        return context().key(getPart());
    }

    /** Called by the rule of that key: it pays. */
    public void award(String rule) {
        speak(rule);
    }
}
