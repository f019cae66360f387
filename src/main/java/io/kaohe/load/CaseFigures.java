package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Basis;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Level;
import io.kaohe.facts.Period;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Round;
import io.kaohe.facts.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a case: the body's own of this year and of the years before, those of the parts and of the peers. */
final class CaseFigures {
    private final Fields fields;
    private final Round round;
    private final Requirement requirement;
    private final Indicator indicator;
    private final Problems problems;
    private final List<Achievement> figures = new ArrayList<>();

    CaseFigures(Fields fields, Round round, Requirement requirement, Indicator indicator, Problems problems) {
        this.fields = fields;
        this.round = round;
        this.requirement = requirement;
        this.indicator = indicator;
        this.problems = problems;
    }

    /** The months that the body's figure speaks of. */
    Period period() {
        int year = round.year() - indicator.lag();
        Period usual =
                standing() ? new Period(year, round.month(), round.month()) : Period.through(year, round.month());
        return fields.get(CaseKeys.PERIOD, usual);
    }

    /** Every figure taken up so far. */
    List<Achievement> all() {
        return figures;
    }

    /** Takes up the body's own figures. */
    void own() {
        thisYear();
        past();
        yearStart();
        forecast();
        members();
    }

    private boolean standing() {
        return Figure.usualBasis(indicator.kind()) == Basis.POINT;
    }

    private Basis basis() {
        return fields.get(Figure.BASIS, Figure.usualBasis(indicator.kind()));
    }

    private void thisYear() {
        Optional<Amount> value = fields.get(CaseKeys.VALUE);
        boolean given = fields.has(CaseKeys.VALUE) && (value == null || value.isPresent());
        Figure figure = new Figure(fields, CaseKeys.VALUE, given, problems);
        if (figure.says()) {
            Amount level = fitting(value == null ? null : value.orElse(null), CaseKeys.VALUE);
            figures.add(figure.read(
                    new Figure.Frame(
                            CaseFacts.BODY,
                            indicator,
                            period(),
                            null,
                            FigureKind.BULLETIN,
                            FigureStatus.CONFIRMED,
                            round.end(),
                            null),
                    level));
        }
    }

    private void past() {
        if (fields.has(CaseKeys.YEAR_BEFORE) && fields.has(CaseKeys.PAST)) {
            problems.add(
                    "load.case.past",
                    fields.at(CaseKeys.PAST),
                    problems.name(CaseKeys.YEAR_BEFORE),
                    problems.name(CaseKeys.PAST));
        }
        Amount before = fields.get(CaseKeys.YEAR_BEFORE);
        List<Optional<Amount>> years = new ArrayList<>(fields.get(CaseKeys.PAST, List.of()));
        Integer place = fields.get(CaseKeys.PLACE_BEFORE);
        if (years.isEmpty()) {
            years.add(Optional.ofNullable(before));
        }
        Key<?> key = fields.has(CaseKeys.PAST) ? CaseKeys.PAST : CaseKeys.YEAR_BEFORE;
        for (int i = 0; i < years.size(); i++) {
            CaseFigure figure = figure(past(i + 1)).level(pastLevel());
            years.get(i).ifPresent(amount -> put(figure, amount, key, growthPast()));
            figure.place(i == 0 ? place : null, requirement.test().aspect());
            figure.into(figures);
        }
    }

    /** The zero base of a breakthrough is a whole year's, or the last December's. */
    private Period past(int years) {
        int year = period().year() - years;
        if (requirement.test().kind() != RequirementKind.BREAKTHROUGH) {
            return period().yearsBefore(years);
        }
        return standing() ? new Period(year, 12, 12) : Period.through(year, 12);
    }

    private @Nullable Level pastLevel() {
        Level own = fields.get(Figure.LEVEL);
        return own == null ? fields.get(CaseKeys.PAST_LEVEL) : fields.get(CaseKeys.PAST_LEVEL, own);
    }

    private boolean growthPast() {
        return requirement.test().kind() == RequirementKind.NOT_FALLING
                && requirement.test().aspect() == Aspect.GROWTH;
    }

    private void yearStart() {
        Amount start = fields.get(CaseKeys.YEAR_START);
        if (start != null) {
            Period december = new Period(period().year() - 1, 12, 12);
            CaseFigure figure = figure(december).level(pastLevel()).basis(Basis.POINT);
            put(figure, start, CaseKeys.YEAR_START, false);
            figure.into(figures);
        }
    }

    private void forecast() {
        Amount amount = fields.get(CaseKeys.FORECAST);
        if (amount != null) {
            int year = period().year();
            CaseFigure figure = figure(standing() ? new Period(year, 12, 12) : Period.through(year, 12));
            put(figure, amount, CaseKeys.FORECAST, requirement.test().aspect() != Aspect.LEVEL);
            figure.forecast(round.end()).into(figures);
        }
    }

    private void members() {
        Node.Entries members = fields.get(CaseKeys.MEMBERS);
        if (members == null) {
            return;
        }
        members.entries().forEach((name, entry) -> {
            Optional<Amount> amount =
                    Forms.orWord(CaseKeys.EMPTY, Forms.AMOUNT).reader().read(name, entry.value(), problems);
            if (amount != null && amount.isPresent()) {
                CaseFigure figure = figure(period()).member(name).level(fields.get(Figure.LEVEL));
                put(figure, amount.get(), CaseKeys.MEMBERS, requirement.test().aspect() != Aspect.LEVEL);
                figure.into(figures);
            }
        });
    }

    /** A figure of a part or a series, which the indicator is made of. */
    void part(String id, Amount amount, boolean growth) {
        CaseFigure figure = new CaseFigure(CaseFacts.BODY, id, period(), Basis.CUMULATIVE, fields.at());
        (growth ? figure.growth(amount) : figure.value(amount)).into(figures);
    }

    /** A peer's figure, and the day it had its first. */
    void peer(String body, @Nullable Amount amount, @Nullable LocalDate date, Key<?> key) {
        CaseFigure figure = new CaseFigure(body, indicator.id(), period(), basis(), fields.at());
        if (amount != null) {
            put(figure, amount, key, false);
        }
        figure.date(date).into(figures);
    }

    private CaseFigure figure(Period period) {
        return new CaseFigure(CaseFacts.BODY, indicator.id(), period, basis(), fields.at());
    }

    /** Puts the amount where it belongs: what cannot be a level of the indicator, and is a rate, is a growth. */
    private void put(CaseFigure figure, Amount amount, Key<?> key, boolean growthFirst) {
        boolean level =
                amount.unit().measuresAs(indicator.unit()) || amount.unit().equals(Unit.NONE);
        if (TestCheck.rate(amount) && (growthFirst || !level)) {
            figure.growth(amount);
        } else {
            figure.value(fitting(amount, key));
        }
    }

    @Nullable
    Amount fitting(@Nullable Amount amount, Key<?> key) {
        return Indicators.none(problems).fitting(amount, indicator, fields.at(key));
    }
}
