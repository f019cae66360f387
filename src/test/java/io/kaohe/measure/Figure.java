package io.kaohe.measure;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Basis;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import io.kaohe.sketch.FigureSketch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure of body a on indicator x, cumulative, confirmed, final, in a bulletin of 1 January 2023. */
record Figure(
        String body,
        String indicator,
        String period,
        Basis basis,
        @Nullable Amount value,
        @Nullable Amount growth,
        @Nullable Integer place,
        @Nullable Missing missing,
        FigureKind kind,
        FigureStatus status,
        Vintage vintage,
        LocalDate known) {
    static Figure reported(String period, String value, String unit) {
        return blank(period).value(Amount.of(value, unit));
    }

    static Figure blank(String period) {
        return new Figure(
                "a",
                "x",
                period,
                Basis.CUMULATIVE,
                null,
                null,
                null,
                null,
                FigureKind.BULLETIN,
                FigureStatus.CONFIRMED,
                Vintage.FINAL,
                LocalDate.of(2023, 1, 1));
    }

    Figure value(Amount newValue) {
        return new Figure(
                body, indicator, period, basis, newValue, growth, place, missing, kind, status, vintage, known);
    }

    Figure growth(String newGrowth, String unit) {
        Amount amount = Amount.of(newGrowth, unit);
        return new Figure(body, indicator, period, basis, value, amount, place, missing, kind, status, vintage, known);
    }

    Figure place(int newPlace) {
        return new Figure(
                body, indicator, period, basis, value, growth, newPlace, missing, kind, status, vintage, known);
    }

    Figure missing(Missing why) {
        return new Figure(body, indicator, period, basis, null, null, null, why, kind, status, vintage, known);
    }

    Figure of(String newBody, String newIndicator) {
        return new Figure(
                newBody, newIndicator, period, basis, value, growth, place, missing, kind, status, vintage, known);
    }

    Figure basis(Basis newBasis) {
        return new Figure(
                body, indicator, period, newBasis, value, growth, place, missing, kind, status, vintage, known);
    }

    Figure said(FigureKind newKind, FigureStatus newStatus) {
        return new Figure(
                body, indicator, period, basis, value, growth, place, missing, newKind, newStatus, vintage, known);
    }

    Figure vintage(Vintage newVintage, LocalDate newKnown) {
        return new Figure(
                body, indicator, period, basis, value, growth, place, missing, kind, status, newVintage, newKnown);
    }

    Achievement done() {
        FigureSketch figure = new FigureSketch();
        figure.body = body;
        figure.indicator = indicator;
        figure.period = Period.parse(period).orElseThrow();
        figure.basis = basis;
        figure.value = value;
        figure.growth = growth;
        figure.place = place;
        figure.missing = missing;
        figure.kind = kind;
        figure.status = status;
        figure.vintage = vintage;
        figure.known = known;
        return figure.done();
    }
}
