package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules of step 10 look at when they light a body. Not part of the library's interface. */
public final class ReviewingBody extends Subject {
    private final BodyStanding standing;

    ReviewingBody(Context context, BodyStanding standing) {
        super(context);
        this.standing = standing;
    }

    @Override
    Optional<Fraction> value(Quantity quantity) {
        return quantity == Quantity.SCORE_RATE
                ? Optional.ofNullable(standing.score().judged())
                : Optional.empty();
    }

    /** 类别; null for a body without one. */
    public @Nullable String getCategory() {
        return standing.body().category();
    }

    /** Called by the rule of that index: its light is lit. */
    public void light(int rule) {
        speak(rule);
    }
}
