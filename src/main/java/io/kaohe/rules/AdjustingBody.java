package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Quantity;
import org.jspecify.annotations.Nullable;

/** What rules of step 7 look at when they give a bonus to a whole body. Its total is a later step's. Not part of the library's interface. */
public final class AdjustingBody extends BodySubject {
    AdjustingBody(Context context, BodyStanding standing) {
        super(context, standing, false);
    }

    @Override
    @Nullable
    Fraction value(Quantity quantity) {
        return null;
    }

    /** Called by the rule of that key: it writes into a register. */
    public void enter(String rule) {
        speak(rule);
    }
}
