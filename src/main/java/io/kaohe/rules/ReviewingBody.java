package io.kaohe.rules;

import io.kaohe.report.BodyStanding;

/** What rules of step 10 look at when they light and grade a body. Not part of the library's interface. */
public final class ReviewingBody extends BodySubject {
    ReviewingBody(Context context, BodyStanding standing, boolean assuming) {
        super(context, standing, assuming);
    }

    /** Called by the rule of that key: its light is lit. */
    public void light(String rule) {
        speak(rule);
    }

    /** Called by the rule of that key: it grades. */
    public void grade(String rule) {
        speak(rule);
    }
}
