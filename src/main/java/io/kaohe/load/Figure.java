package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Basis;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the figures of the actuals and of the pack's cases have in common. */
final class Figure {
    static final Key<Basis> BASIS = Key.optional("基准", Form.word(Basis.values()));
    static final Key<Amount> GROWTH = Key.optional("增速", Forms.GROWTH);
    static final Key<Integer> PLACE = Key.optional("位次", Forms.WHOLE_NUMBER);
    static final Key<Missing> MISSING = Key.optional("缺", Form.word(Missing.values()));
    static final Key<Boolean> ZERO = Key.optional("零报告", Forms.YES);
    static final Key<FigureKind> KIND = Key.optional("口径", Form.word(FigureKind.values()));
    static final Key<FigureStatus> STATUS = Key.optional("状态", Form.word(FigureStatus.values()));
    static final Key<Vintage> VINTAGE = Key.optional("版次", Form.word(Vintage.values()));
    static final Key<LocalDate> KNOWN = Key.optional("得知", Forms.DATE);
    private static final Key<String> NOTE = Key.optional("说明", Forms.TEXT);
    private static final Key<String> ORIGIN = Key.optional("出处", Forms.TEXT);

    static final Keys KEYS = Keys.of(BASIS, GROWTH, PLACE, MISSING, ZERO, KIND, STATUS, VINTAGE, KNOWN, NOTE, ORIGIN);

    private final Fields fields;
    private final Key<?> value;
    private final boolean given;
    private final Problems problems;

    /**
     * @param value the key that holds the level
     * @param given whether it holds one
     */
    Figure(Fields fields, Key<?> value, boolean given, Problems problems) {
        this.fields = fields;
        this.value = value;
        this.given = given;
        this.problems = problems;
    }

    /**
     * What the figure is about, and what holds where it says nothing.
     *
     * @param kind who says it
     * @param status how far it has been checked; null where that follows from the indicator
     * @param known when it became known
     */
    record Frame(
            String body,
            Indicator indicator,
            Period period,
            FigureKind kind,
            @Nullable FigureStatus status,
            LocalDate known,
            @Nullable String reporter) {}

    /** The figure, after telling what in it contradicts itself. */
    Achievement read(Frame frame, @Nullable Amount level) {
        checkContent(level);
        FigureKind kind = fields.get(KIND, frame.kind());
        return new Achievement(
                frame.body(),
                frame.indicator().id(),
                frame.period(),
                basis(frame),
                level,
                fields.get(GROWTH),
                fields.get(PLACE),
                null,
                null,
                null,
                null,
                null,
                fields.get(MISSING),
                fields.get(ZERO, false),
                kind,
                fields.get(STATUS, frame.status() == null ? usualStatus(kind, frame.indicator()) : frame.status()),
                fields.get(VINTAGE, Vintage.FINAL),
                fields.get(KNOWN, frame.known()),
                frame.reporter(),
                fields.get(NOTE),
                null,
                fields.get(ORIGIN),
                fields.at());
    }

    /** Whether there is a number or a word for its absence. */
    boolean says() {
        return number() || fields.has(MISSING);
    }

    private boolean number() {
        return given || fields.has(GROWTH) || fields.has(PLACE);
    }

    private void checkContent(@Nullable Amount level) {
        if (fields.has(MISSING) && number()) {
            problems.add("load.figure.both", fields.at(MISSING));
        }
        if (!says() && !fields.later()) {
            problems.add("load.figure.nothing", fields.at(), value.name());
        }
        if (fields.get(ZERO, false) && level != null && level.value().signum() != 0) {
            problems.add("load.figure.zero", fields.at(value), level.toString());
        }
    }

    private static FigureStatus usualStatus(FigureKind kind, Indicator indicator) {
        return kind == FigureKind.SELF && indicator.certifier() != null ? FigureStatus.PENDING : FigureStatus.CONFIRMED;
    }

    /** A stock and a state stand at a date, everything else runs from January, unless it is said otherwise. */
    static Basis usualBasis(DataKind kind) {
        return standing(kind) ? Basis.POINT : Basis.CUMULATIVE;
    }

    private static boolean standing(DataKind kind) {
        return kind == DataKind.STOCK || kind == DataKind.STATE;
    }

    private Basis basis(Frame frame) {
        DataKind kind = frame.indicator().kind();
        Basis basis = fields.get(BASIS, usualBasis(kind));
        Period period = frame.period();
        if (standing(kind) && basis != Basis.POINT) {
            problems.add(
                    "load.basis.stock",
                    fields.at(BASIS),
                    basis.chinese(),
                    frame.indicator().name(),
                    kind.chinese());
        } else if (kind == DataKind.FLOW && basis == Basis.POINT) {
            problems.add(
                    "load.basis.flow",
                    fields.at(BASIS),
                    basis.chinese(),
                    frame.indicator().name());
        } else if (basis == Basis.CUMULATIVE && !period.fromJanuary()) {
            String whole = Period.through(period.year(), period.to()).toString();
            problems.add("load.basis.january", fields.at(ActualsReader.PERIOD), period.toString(), whole);
        }
        return basis;
    }
}
