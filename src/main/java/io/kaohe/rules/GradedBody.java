package io.kaohe.rules;

import io.kaohe.report.BodyStanding;
import org.jspecify.annotations.Nullable;

/** What rules of step 11 look at: a body with its grade. Not part of the library's interface. */
public final class GradedBody extends BodySubject {
    private final @Nullable String grade;

    GradedBody(Context context, BodyStanding standing, @Nullable String grade) {
        super(context, standing);
        this.grade = grade;
    }

    /** 等次; null for a body without one, or with one that is contested. */
    public @Nullable String getGrade() {
        return grade;
    }

    /** Called by the rule of that index: it proposes. */
    public void propose(int rule) {
        speak(rule);
    }
}
