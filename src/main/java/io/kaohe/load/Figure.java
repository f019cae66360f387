package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Basis;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Level;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Period;
import io.kaohe.facts.Vintage;
import io.kaohe.facts.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the figures of the actuals and of the pack's cases have in common. */
final class Figure {
    static final Key<Basis> BASIS = Key.optional("基准", "basis", Form.word(Basis.values()));
    static final Key<Amount> GROWTH = Key.optional("增速", "growth", Forms.GROWTH);
    static final Key<Integer> PLACE = Key.optional("位次", "place", Forms.WHOLE_NUMBER);
    static final Key<Integer> GROWTH_PLACE = Key.optional("增速位次", "growthPlace", Forms.WHOLE_NUMBER);
    static final Key<Node.Text> STAGE = Key.optional("阶段", "stage", Form.NAME);
    static final Key<LocalDate> DATE = Key.optional("日期", "date", Forms.DATE);
    static final Key<Level> LEVEL = Key.optional("级别", "level", Form.word(Level.values()));
    static final Key<Missing> MISSING = Key.optional("缺", "missing", Form.word(Missing.values()));
    static final Key<Boolean> ZERO = Key.optional("零报告", "zeroReturn", Forms.YES);
    static final Key<FigureKind> KIND = Key.optional("口径", "kind", Form.word(FigureKind.values()));
    static final Key<FigureStatus> STATUS = Key.optional("状态", "status", status());
    static final Key<Vintage> VINTAGE = Key.optional("版次", "vintage", Form.word(Vintage.values()));
    static final Key<LocalDate> KNOWN = Key.optional("得知", "known", Forms.DATE);
    private static final Key<String> NOTE = Key.optional("说明", "note", Forms.TEXT);
    private static final Key<String> EVIDENCE = Key.optional("依据", "evidence", Forms.TEXT);
    private static final Key<String> ORIGIN = Key.optional("出处", "origin", Forms.TEXT);

    /** What is a figure by itself: a number, a place, a stage or a day. */
    private static final List<Key<?>> CONTENT = List.of(GROWTH, PLACE, GROWTH_PLACE, STAGE, DATE);

    static final Keys KEYS = Keys.of(
            BASIS,
            GROWTH,
            PLACE,
            GROWTH_PLACE,
            STAGE,
            DATE,
            LEVEL,
            MISSING,
            ZERO,
            KIND,
            STATUS,
            VINTAGE,
            KNOWN,
            NOTE,
            EVIDENCE,
            ORIGIN);

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
     * @param member of which member of the indicator it speaks; null for the whole
     * @param kind who says it
     * @param status how far it has been checked; null where that follows from the indicator
     * @param known when it became known
     */
    record Frame(
            String body,
            Indicator indicator,
            Period period,
            @Nullable String member,
            FigureKind kind,
            @Nullable FigureStatus status,
            LocalDate known,
            @Nullable String reporter) {}

    /**
     * The figure, after telling what in it contradicts itself. A stage without a day was reached by the end of the period at
     * the latest.
     */
    Achievement read(Frame frame, @Nullable Amount level) {
        checkContent(level);
        FigureKind kind = fields.get(KIND, frame.kind());
        Node.Text stage = fields.get(STAGE);
        return new Achievement(
                frame.body(),
                frame.indicator().id(),
                frame.period(),
                basis(frame),
                level,
                fields.get(GROWTH),
                fields.get(PLACE),
                fields.get(GROWTH_PLACE),
                stage == null ? null : stage.text(),
                stage == null
                        ? fields.get(DATE)
                        : fields.get(DATE, frame.period().end()),
                frame.member(),
                fields.get(LEVEL),
                fields.get(MISSING),
                fields.get(ZERO, false),
                kind,
                fields.get(STATUS, frame.status() == null ? usualStatus(kind, frame.indicator()) : frame.status()),
                fields.get(VINTAGE, Vintage.FINAL),
                fields.get(KNOWN, frame.known()),
                frame.reporter(),
                fields.get(NOTE),
                fields.get(EVIDENCE),
                fields.get(ORIGIN),
                fields.at());
    }

    /** How far a figure is checked; why there is none stands elsewhere, and is often looked for here. */
    private static Form<FigureStatus> status() {
        Form<FigureStatus> form = Form.word(FigureStatus.values());
        return new Form<>(form.shape(), (key, node, problems) -> {
            boolean absent = node instanceof Node.Text text
                    && Word.read(Missing.values(), text.text()).isPresent();
            if (absent) {
                problems.add("load.status.missing", node.at(), ((Node.Text) node).text(), problems.name(MISSING));
                return null;
            }
            return form.reader().read(key, node, problems);
        });
    }

    /** Whether there is a number or a word for its absence. */
    boolean says() {
        return number() || fields.has(MISSING);
    }

    private boolean number() {
        return given || CONTENT.stream().anyMatch(fields::has);
    }

    private void checkContent(@Nullable Amount level) {
        if (fields.has(MISSING) && number()) {
            problems.add("load.figure.both", fields.at(MISSING));
        }
        if (!says()) {
            problems.add("load.figure.nothing", fields.at(), problems.name(value));
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
                    problems.word(basis),
                    frame.indicator().name(),
                    problems.word(kind));
        } else if (kind == DataKind.FLOW && basis == Basis.POINT) {
            problems.add(
                    "load.basis.flow",
                    fields.at(BASIS),
                    problems.word(basis),
                    frame.indicator().name());
        } else if (basis == Basis.CUMULATIVE && !period.fromJanuary()) {
            String whole = Period.through(period.year(), period.to()).toString();
            problems.add("load.basis.january", fields.at(ActualsReader.PERIOD), period.toString(), whole);
        }
        return basis;
    }
}
