package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a body stands in this round, and stood in those before. */
record Rounds(BodySubject subject) {
    /** More rounds than that nobody looks back to. */
    private static final int MOST = 99;

    /** Whether it stood so often enough. */
    Recurrence recurrence(Term.Recurring term, Fraction times) {
        BodyStanding standing = subject.standing();
        Round now = subject.round();
        int least = times.decimal()
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(MOST))
                .intValue();
        List<Round> rounds =
                Recurrence.rounds(term, least, now, subject.context().scheme());
        boolean asked = !term.yearly() || now.whole();
        return new Recurrence(
                asked && now(term.state()),
                Recurrence.told(standing.history(), past -> then(term.state(), past)),
                rounds,
                least,
                !term.inYear());
    }

    private boolean now(Term.State state) {
        BodyStanding standing = subject.standing();
        if (state instanceof Term.State.Word word) {
            Light light = standing.light();
            Grade grade = standing.review().grade();
            return is(
                    word,
                    word.among().attribute() == Attribute.LIGHT
                            ? light == null ? null : light.name()
                            : grade == null ? null : grade.name());
        }
        Term.State.Placed placed = (Term.State.Placed) state;
        Place place = standing.place();
        return place != null
                && !place.open()
                && within(placed, placed.fromLast() ? place.fromLast() : place.fromFirst());
    }

    /** Empty where that was not told. */
    private Optional<Boolean> then(Term.State state, Published past) {
        if (state instanceof Term.State.Word word) {
            String told = word.among().attribute() == Attribute.LIGHT ? past.light() : past.grade();
            return Optional.ofNullable(told).map(known -> is(word, known));
        }
        Term.State.Placed placed = (Term.State.Placed) state;
        return Optional.ofNullable(placed.fromLast() ? past.fromLast() : past.place())
                .map(place -> within(placed, place));
    }

    private static boolean is(Term.State.Word word, @Nullable String name) {
        return word.among().denied() != (name != null && word.among().values().contains(name));
    }

    private boolean within(Term.State.Placed placed, int place) {
        return subject.find(placed.within())
                .map(most -> Fraction.of(place).compareTo(most) <= 0)
                .orElse(false);
    }
}
