package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Basis;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Level;
import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure that a case implies, in a bulletin: certified, final, known when its period ends. */
final class CaseFigure {
    private final String body;
    private final String indicator;
    private final Period period;
    private final Source source;
    private Basis basis;
    private FigureKind kind = FigureKind.BULLETIN;
    private Vintage vintage = Vintage.FINAL;
    private LocalDate known;
    private @Nullable Amount value;
    private @Nullable Amount growth;
    private @Nullable Integer place;
    private @Nullable Integer growthPlace;
    private @Nullable LocalDate date;
    private @Nullable String member;
    private @Nullable Level level;

    CaseFigure(String body, String indicator, Period period, Basis basis, Source source) {
        this.body = body;
        this.indicator = indicator;
        this.period = period;
        this.basis = basis;
        this.known = period.end();
        this.source = source;
    }

    CaseFigure value(@Nullable Amount amount) {
        value = amount;
        return this;
    }

    CaseFigure growth(@Nullable Amount amount) {
        growth = amount;
        return this;
    }

    /** A place of the growth where {@code aspect} is growth, else of the level. */
    void place(@Nullable Integer number, Aspect aspect) {
        if (aspect == Aspect.GROWTH) {
            growthPlace = number;
        } else {
            place = number;
        }
    }

    CaseFigure date(@Nullable LocalDate day) {
        date = day;
        return this;
    }

    CaseFigure member(String name) {
        member = name;
        return this;
    }

    CaseFigure level(@Nullable Level owner) {
        level = owner;
        return this;
    }

    CaseFigure basis(Basis other) {
        basis = other;
        return this;
    }

    /** Makes it the body's own forecast, known that day. */
    CaseFigure forecast(LocalDate day) {
        vintage = Vintage.FORECAST;
        kind = FigureKind.SELF;
        known = day;
        return this;
    }

    /** Adds it, if it says anything. */
    void into(List<Achievement> figures) {
        if (value == null && growth == null && place == null && growthPlace == null && date == null) {
            return;
        }
        figures.add(new Achievement(
                body,
                indicator,
                period,
                basis,
                value,
                growth,
                place,
                growthPlace,
                null,
                date,
                member,
                level,
                null,
                false,
                kind,
                FigureStatus.CONFIRMED,
                vintage,
                known,
                null,
                null,
                null,
                null,
                source));
    }
}
