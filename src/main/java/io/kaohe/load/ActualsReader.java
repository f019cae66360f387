package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureTable;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files in {@code actuals/}: returns, and tables with a figure in each row, under the same keys. A table says of no
 * day when it was returned; without 得知 its figures are known from the end of their period.
 */
final class ActualsReader implements Sheets.Returns {
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
    static final Keys ROW =
            Keys.of(BODY, INDICATOR, TARGET, PERIOD, VALUE).and(MEMBER).and(Figure.KEYS);

    private static final Key<Fields> RETURNED = Key.required("报送", "returned", Form.table(RETURN));
    private static final Key<List<Fields>> ROWS = Key.required("数据", "figures", Form.list(Form.table(ROW)));

    static final Keys KEYS = Keys.of(RETURNED, ROWS);

    private final Known known;
    private final Names<Target> targets;
    private final FigureCheck check;
    private final Problems problems;
    private final FigureTable.Builder figures = new FigureTable.Builder();

    private ActualsReader(Known known, Names<Target> targets) {
        this.known = known;
        this.targets = targets;
        this.check = new FigureCheck(targets.all(), targets.whole(), new Ladders(known), known.problems());
        this.problems = known.problems();
    }

    static List<Achievement> read(Sheets sheets, Known known, Names<Target> targets) {
        ActualsReader actuals = new ActualsReader(known, targets);
        sheets.actuals(actuals);
        FigureTable figures = actuals.figures.table();
        figures.bodies().forEach(body -> actuals.unrepeated(figures.of(body)));
        return figures;
    }

    @Override
    public void figure(Fields row) {
        Achievement figure = row(row, null, null);
        if (figure != null) {
            check.known(figure, row);
        }
    }

    @Override
    public void file(Fields file) {
        Fields returned = file.get(RETURNED);
        LocalDate date = returned == null ? LocalDate.EPOCH : returned.get(DATE, LocalDate.EPOCH);
        String reporter = returned == null ? null : returned.get(REPORTER);
        if (returned != null) {
            returned.get(DOCUMENT);
        }
        List<Dated> dated = new ArrayList<>();
        for (Fields row : file.get(ROWS, List.of())) {
            Achievement figure = row(row, date, reporter);
            if (figure != null && row.has(Figure.KNOWN)) {
                check.known(figure, row);
            } else if (figure != null) {
                dated.add(new Dated(figure, row));
            }
        }
        if (returned != null) {
            returned(dated, returned.at(DATE));
        }
    }

    /** A figure whose day is that of its return. */
    private record Dated(Achievement figure, Fields row) {}

    /** A wrong day of a return is told once, and not of each of its figures. */
    private void returned(List<Dated> dated, Source date) {
        boolean all = dated.stream()
                .allMatch(one -> check.early(one.figure(), one.row()).isPresent());
        if (dated.size() > 1 && all) {
            check.returned(date, dated.get(0).figure(), dated.get(0).row());
        } else {
            dated.forEach(one -> check.known(one.figure(), one.row()));
        }
    }

    private @Nullable Achievement row(Fields fields, @Nullable LocalDate date, @Nullable String reporter) {
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
            LocalDate returned = date == null ? period.end() : date;
            String part = member == null ? null : member.text();
            Figure.Frame frame =
                    new Figure.Frame(body.text(), indicator, period, part, FigureKind.SELF, null, returned, reporter);
            Achievement figure = new Figure(fields, VALUE, fields.has(VALUE), problems).read(frame, level);
            figures.add(figure);
            return figure;
        }
        // What else is wrong with it is told all the same.
        ROW.keys().forEach(fields::get);
        return null;
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

    /** Tells what was written twice of a body. */
    private void unrepeated(List<Achievement> all) {
        Map<List<Object>, Achievement> cells = new HashMap<>();
        for (Achievement figure : all) {
            Achievement first = cells.putIfAbsent(cell(figure), figure);
            Indicator indicator = known.indicators().names().find(figure.indicator());
            if (first != null && indicator != null) {
                problems.add(
                        "load.figure.duplicate",
                        figure.source(),
                        figure.body(),
                        indicator.name(),
                        figure.period().toString(),
                        first.source().toString());
            }
        }
    }

    private static List<Object> cell(Achievement figure) {
        // One thing reaches one stage after the other: what its day tells apart are several facts of one period.
        LocalDate day = figure.stage() == null ? null : figure.date();
        return List.of(
                figure.indicator(),
                figure.period(),
                figure.basis(),
                Optional.ofNullable(figure.member()),
                Optional.ofNullable(figure.level()),
                Optional.ofNullable(day),
                figure.kind(),
                figure.vintage(),
                figure.known());
    }
}
