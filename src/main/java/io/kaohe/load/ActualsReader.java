package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files in {@code actuals/}. */
final class ActualsReader {
    private static final Key<String> REPORTER = Key.optional("单位", "reporter", Forms.TEXT);
    private static final Key<LocalDate> DATE = Key.required("日期", "date", Forms.DATE);
    private static final Key<String> DOCUMENT = Key.optional("文件", "document", Forms.TEXT);
    private static final Keys RETURN = Keys.of(REPORTER, DATE, DOCUMENT);

    private static final Key<Node.Text> BODY = Key.required("单位", "body", Form.NAME);
    private static final Key<Node.Text> INDICATOR = Key.optional("指标", "indicator", Form.NAME);
    private static final Key<Node.Text> TARGET = Key.optional("目标", "target", Form.NAME);
    static final Key<Period> PERIOD = Key.required("期间", "period", Forms.PERIOD);
    private static final Key<Amount> VALUE = Key.optional("数值", "value", Forms.AMOUNT);
    private static final Key<Node.Text> MEMBER = Key.optional("成员", "member", Form.NAME);
    private static final Keys ROW =
            Keys.of(BODY, INDICATOR, TARGET, PERIOD, VALUE).and(MEMBER).and(Figure.KEYS);

    private static final Key<Fields> RETURNED = Key.required("报送", "returned", Form.table(RETURN));
    private static final Key<List<Fields>> ROWS = Key.required("数据", "figures", Form.list(Form.table(ROW)));

    static final Keys KEYS = Keys.of(RETURNED, ROWS);

    private final Known known;
    private final Names<Target> targets;
    private final FigureCheck check;
    private final Problems problems;
    private final List<Achievement> achievements = new ArrayList<>();
    private final Map<List<Object>, Achievement> cells = new HashMap<>();

    private ActualsReader(Known known, Names<Target> targets) {
        this.known = known;
        this.targets = targets;
        this.check = new FigureCheck(targets.all(), targets.whole(), new Ladders(known), known.problems());
        this.problems = known.problems();
    }

    static List<Achievement> read(Sheets sheets, Known known, Names<Target> targets) {
        ActualsReader actuals = new ActualsReader(known, targets);
        sheets.actuals().forEach(actuals::file);
        return actuals.achievements;
    }

    private void file(Fields file) {
        Fields returned = file.get(RETURNED);
        LocalDate date = returned == null ? LocalDate.EPOCH : returned.get(DATE, LocalDate.EPOCH);
        String reporter = returned == null ? null : returned.get(REPORTER);
        if (returned != null) {
            returned.get(DOCUMENT);
        }
        for (Fields row : file.get(ROWS, List.of())) {
            row(row, date, reporter);
        }
    }

    private void row(Fields fields, LocalDate date, @Nullable String reporter) {
        Node.Text body = fields.get(BODY);
        if (body != null) {
            known.bodies().bodies().look(body);
        }
        Indicator indicator = indicator(fields);
        Period period = fields.get(PERIOD);
        Amount value = fields.get(VALUE);
        Node.Text member = fields.get(MEMBER);
        if (indicator != null && body != null && period != null) {
            check.member(member, indicator);
            check.stage(fields.get(Figure.STAGE), indicator);
            Amount level = known.indicators().fitting(value, indicator, fields.at(VALUE));
            Counts.check(level, indicator, fields.at(VALUE), problems);
            check.growth(fields.get(Figure.GROWTH), fields.at(Figure.GROWTH), indicator, known.indicators());
            String part = member == null ? null : member.text();
            Figure.Frame frame =
                    new Figure.Frame(body.text(), indicator, period, part, FigureKind.SELF, null, date, reporter);
            Achievement figure = new Figure(fields, VALUE, fields.has(VALUE), problems).read(frame, level);
            check.known(figure, fields);
            add(figure, indicator);
        }
    }

    private @Nullable Indicator indicator(Fields fields) {
        Node.Text named = fields.get(INDICATOR);
        Node.Text promised = fields.get(TARGET);
        if (fields.has(INDICATOR) == fields.has(TARGET)) {
            problems.add(fields.has(TARGET) ? "load.figure.two" : "load.figure.what", fields.at());
            return null;
        }
        if (promised != null) {
            Target target = targets.look(promised);
            return target == null ? null : known.indicators().names().find(target.indicator());
        }
        return named == null ? null : known.indicators().names().look(named);
    }

    private void add(Achievement figure, Indicator indicator) {
        // One thing reaches one stage after the other: what its day tells apart are several facts of one period.
        LocalDate day = figure.stage() == null ? null : figure.date();
        List<Object> cell = List.of(
                figure.body(),
                figure.indicator(),
                figure.period(),
                figure.basis(),
                Optional.ofNullable(figure.member()),
                Optional.ofNullable(figure.level()),
                Optional.ofNullable(day),
                figure.kind(),
                figure.vintage(),
                figure.known());
        Achievement first = cells.putIfAbsent(cell, figure);
        if (first == null) {
            achievements.add(figure);
            return;
        }
        problems.add(
                "load.figure.duplicate",
                figure.source(),
                figure.body(),
                indicator.name(),
                figure.period().toString(),
                first.source().toString());
    }
}
