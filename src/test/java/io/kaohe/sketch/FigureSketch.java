package io.kaohe.sketch;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Basis;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Level;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure of body a on indicator x for 2022Q3 in a bulletin: cumulative, confirmed, final, known on 1 January 2023, of which nothing is said yet. */
public final class FigureSketch {
    public String body = "a";
    public String indicator = "x";
    public Period period = new Period(2022, 1, 9);
    public Basis basis = Basis.CUMULATIVE;
    public @Nullable Amount value;
    public @Nullable Amount growth;
    public @Nullable Integer place;
    public @Nullable Integer growthPlace;
    public @Nullable String stage;
    public @Nullable LocalDate date;
    public @Nullable String member;
    public @Nullable Level level;
    public @Nullable Missing missing;
    public boolean zeroReturn;
    public FigureKind kind = FigureKind.BULLETIN;
    public FigureStatus status = FigureStatus.CONFIRMED;
    public Vintage vintage = Vintage.FINAL;
    public LocalDate known = LocalDate.of(2023, 1, 1);
    public @Nullable String reporter;
    public @Nullable String note;
    public @Nullable String evidence;
    public @Nullable String origin;
    public Source source = new Source("actuals/2022.yaml", 1, 1);

    public Achievement done() {
        return new Achievement(
                body,
                indicator,
                period,
                basis,
                value,
                growth,
                place,
                growthPlace,
                stage,
                date,
                member,
                level,
                missing,
                zeroReturn,
                kind,
                status,
                vintage,
                known,
                reporter,
                note,
                evidence,
                origin,
                source);
    }
}
