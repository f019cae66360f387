package io.kaohe.load;

import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code indicators.yaml}, and the same keys where a target brings its own indicator. */
final class IndicatorReader {
    static final String FILE = "indicators.yaml";

    private static final Key<Node.Text> ID = Key.required("编号", Form.NAME);
    private static final Key<String> NAME = Key.required("名称", Forms.TEXT);
    static final Key<Unit> UNIT = Key.required("计量单位", Forms.UNIT);
    static final Key<Direction> DIRECTION = Key.optional("方向", Form.word(Direction.values()));
    static final Key<DataKind> KIND = Key.optional("数据类型", Form.word(DataKind.values()));
    static final Key<Frequency> FREQUENCY = Key.optional("频率", Form.word(Frequency.values()));
    private static final Key<GrowthBasis> GROWTH_BASIS = Key.optional("增速口径", Form.word(GrowthBasis.values()));
    private static final Key<String> PUBLISHER = Key.optional("数据来源", Forms.TEXT);
    static final Key<String> CERTIFIER = Key.optional("核定部门", Forms.TEXT);
    private static final Key<List<FigureKind>> PRECEDENCE =
            Key.optional("取数", Form.list(Form.word(FigureKind.values())));
    private static final Key<Node.Text> NUMERATOR = Key.optional("分子", Form.NAME);
    private static final Key<Node.Text> DENOMINATOR = Key.optional("分母", Form.NAME);
    static final Key<Decider> DECIDER = Key.optional("定案", Form.word(Decider.values()));
    private static final Key<String> PUBLISHED_BY = Key.optional("公布日", Forms.TEXT);

    /** What a target may say of the indicator it brings along. */
    static final Keys OWN = Keys.of(
                    UNIT.optional(),
                    DIRECTION,
                    KIND,
                    FREQUENCY,
                    GROWTH_BASIS,
                    PUBLISHER,
                    CERTIFIER,
                    PRECEDENCE,
                    NUMERATOR,
                    DENOMINATOR,
                    DECIDER,
                    PUBLISHED_BY)
            .later("滞后", "成员", "左右", "密级", "测算");

    private static final Keys INDICATOR = Keys.of(ID, NAME, UNIT)
            .and(OWN.keys().subList(1, OWN.keys().size()).toArray(Key<?>[]::new))
            .later(OWN.later().toArray(String[]::new));
    private static final Key<List<Fields>> INDICATORS = Key.required("指标", Form.list(Form.table(INDICATOR)));

    static final Keys KEYS = Keys.of(INDICATORS);

    private final Problems problems;
    private final Indicators indicators;

    IndicatorReader(Problems problems, Indicators indicators) {
        this.problems = problems;
        this.indicators = indicators;
    }

    static Indicators read(Data data) {
        Input input = data.input();
        Indicators indicators = Indicators.none(input.problems());
        IndicatorReader reader = new IndicatorReader(input.problems(), indicators);
        List<String> paths = data.find(FILE);
        if (paths.isEmpty()) {
            indicators.names().incomplete();
        }
        for (String path : paths) {
            Optional<Fields> file = input.bytes(path).flatMap(bytes -> input.yaml(path, bytes, KEYS));
            file.ifPresentOrElse(reader::file, indicators.names()::incomplete);
        }
        return indicators;
    }

    private void file(Fields file) {
        if (!file.has(INDICATORS)) {
            indicators.names().incomplete();
        }
        for (Fields fields : file.get(INDICATORS, List.of())) {
            Node.Text id = fields.get(ID);
            if (id == null) {
                indicators.names().incomplete();
            } else {
                add(fields, id, fields.get(NAME, id.text()), null);
            }
        }
    }

    /** Takes up the indicator that these fields describe; {@code otherwise} is its unit where they name none. */
    void add(Fields fields, Node.Text id, String name, @Nullable Unit otherwise) {
        Unit written = fields.get(UNIT);
        Unit unit = written == null ? otherwise : written;
        Node.Text numerator = fields.get(NUMERATOR);
        Node.Text denominator = fields.get(DENOMINATOR);
        if (numerator != null && denominator != null) {
            indicators.ratios().add(new Indicators.Ratio(id, numerator, denominator));
        } else if (fields.has(NUMERATOR) != fields.has(DENOMINATOR)) {
            Key<?> lonely = fields.has(NUMERATOR) ? NUMERATOR : DENOMINATOR;
            Key<?> missing = fields.has(NUMERATOR) ? DENOMINATOR : NUMERATOR;
            problems.add("load.ratio.half", fields.at(lonely), lonely.name(), missing.name());
        }
        List<FigureKind> precedence = precedence(fields);
        Indicator indicator = unit == null
                ? null
                : new Indicator(
                        id.text(),
                        name,
                        unit,
                        fields.get(DIRECTION, Direction.HIGHER),
                        fields.get(KIND, usualKind(unit)),
                        fields.get(FREQUENCY, Frequency.QUARTER),
                        fields.get(GROWTH_BASIS),
                        fields.get(PUBLISHER),
                        fields.get(CERTIFIER),
                        precedence,
                        numerator == null ? null : numerator.text(),
                        denominator == null ? null : denominator.text(),
                        fields.get(DECIDER, numerator == null ? Decider.PRINTED : Decider.RECOMPUTED),
                        fields.get(PUBLISHED_BY),
                        Secrecy.PUBLIC,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        fields.at());
        indicators.names().add(id.text(), id.at(), indicator);
    }

    /** A share counts as 比率, everything else as 流量, unless it is said otherwise. */
    static DataKind usualKind(Unit unit) {
        return unit.symbol().equals("%") || unit.symbol().equals("‰") ? DataKind.RATE : DataKind.FLOW;
    }

    private List<FigureKind> precedence(Fields fields) {
        List<FigureKind> kinds = fields.get(PRECEDENCE, List.of(FigureKind.values()));
        if (kinds.isEmpty() || new HashSet<>(kinds).size() < kinds.size()) {
            problems.add("load.precedence", fields.at(PRECEDENCE));
        }
        return kinds;
    }
}
