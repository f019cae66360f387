package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Amount;
import io.kaohe.facts.Body;
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
    private static final Key<String> REPORTER = Key.optional("单位", Forms.TEXT);
    private static final Key<LocalDate> DATE = Key.required("日期", Forms.DATE);
    private static final Key<String> DOCUMENT = Key.optional("文件", Forms.TEXT);
    private static final Keys RETURN = Keys.of(REPORTER, DATE, DOCUMENT);

    private static final Key<Node.Text> BODY = Key.required("单位", Form.NAME);
    private static final Key<Node.Text> INDICATOR = Key.optional("指标", Form.NAME);
    private static final Key<Node.Text> TARGET = Key.optional("目标", Form.NAME);
    static final Key<Period> PERIOD = Key.required("期间", Forms.PERIOD);
    private static final Key<Amount> VALUE = Key.optional("数值", Forms.AMOUNT);
    private static final Keys ROW = Keys.of(BODY, INDICATOR, TARGET, PERIOD, VALUE)
            .and(Figure.KEYS.keys().toArray(Key<?>[]::new))
            .later("阶段", "日期", "依据", "成员", "级别");

    private static final Key<Fields> RETURNED = Key.required("报送", Form.table(RETURN));
    private static final Key<List<Fields>> ROWS = Key.required("数据", Form.list(Form.table(ROW)));

    static final Keys KEYS = Keys.of(RETURNED, ROWS);

    private final Names<Body> bodies;
    private final Indicators indicators;
    private final Names<Target> targets;
    private final Problems problems;
    private final List<Achievement> achievements = new ArrayList<>();
    private final Map<List<Object>, Achievement> cells = new HashMap<>();

    private ActualsReader(Bodies bodies, Indicators indicators, Names<Target> targets) {
        this.bodies = bodies.bodies();
        this.indicators = indicators;
        this.targets = targets;
        this.problems = indicators.problems();
    }

    static List<Achievement> read(Data data, Bodies bodies, Indicators indicators, Names<Target> targets) {
        ActualsReader actuals = new ActualsReader(bodies, indicators, targets);
        Input input = data.input();
        for (String path : data.actuals()) {
            Optional<Fields> file = input.bytes(path).flatMap(bytes -> input.yaml(path, bytes, KEYS));
            file.ifPresent(actuals::file);
        }
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
            bodies.look(body);
        }
        Indicator indicator = indicator(fields);
        Period period = fields.get(PERIOD);
        Amount value = fields.get(VALUE);
        if (indicator != null && body != null && period != null) {
            Amount level = indicators.fitting(value, indicator, fields.at(VALUE));
            Figure.Frame frame =
                    new Figure.Frame(body.text(), indicator, period, FigureKind.SELF, null, date, reporter);
            add(new Figure(fields, VALUE, fields.has(VALUE), problems).read(frame, level), indicator);
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
            return target == null ? null : indicators.names().find(target.indicator());
        }
        return named == null ? null : indicators.names().look(named);
    }

    private void add(Achievement figure, Indicator indicator) {
        List<Object> cell = List.of(
                figure.body(),
                figure.indicator(),
                figure.period(),
                figure.basis(),
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
