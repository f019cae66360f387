package io.kaohe.rules;

import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import org.jspecify.annotations.Nullable;

/** What rules of step 11 look at: a body with its grade. Not part of the library's interface. */
public final class GradedBody extends BodySubject {
    GradedBody(Context context, BodyStanding standing, boolean assuming) {
        super(context, standing, assuming);
    }

    @Override
    @Nullable
    String word(Attribute attribute) {
        return switch (attribute) {
            case GRADE -> getGrade();
            case LIGHT -> getLight();
            default -> super.word(attribute);
        };
    }

    /** 等次; null for a body without one, or with one that is contested. */
    public @Nullable String getGrade() {
        Grade grade = standing().review().grade();
        return grade == null ? null : grade.name();
    }

    /** 灯; null for a body without one, or with one that is contested. */
    public @Nullable String getLight() {
        Light light = standing().light();
        return light == null ? null : light.name();
    }

    /** Called by the rule of that key: it proposes. */
    public void propose(String rule) {
        speak(rule);
    }
}
