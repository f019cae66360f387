package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code indicators.yaml}, and the same keys where a target brings its own indicator. */
final class IndicatorReader {
    private static final Key<List<Fields>> INDICATORS =
            Key.required("指标", "indicators", Form.list(Form.table(IndicatorKeys.KEYS)));

    static final Sheet SHEET = new Sheet("indicators.yaml", "indicators", Keys.of(INDICATORS));

    private final Problems problems;
    private final Indicators indicators;

    IndicatorReader(Problems problems, Indicators indicators) {
        this.problems = problems;
        this.indicators = indicators;
    }

    /** What holds of an indicator that does not say it. */
    record Usual(@Nullable Unit unit, @Nullable DataKind kind) {
        static final Usual NOTHING = new Usual(null, null);
    }

    static Indicators read(Sheets sheets) {
        Indicators indicators = Indicators.none(sheets.problems());
        IndicatorReader reader = new IndicatorReader(sheets.problems(), indicators);
        List<Optional<Fields>> files = sheets.needed(SHEET);
        if (files.isEmpty()) {
            indicators.names().incomplete();
        }
        files.forEach(file -> file.ifPresentOrElse(reader::file, indicators.names()::incomplete));
        return indicators;
    }

    private void file(Fields file) {
        if (!file.has(INDICATORS)) {
            indicators.names().incomplete();
        }
        for (Fields fields : file.get(INDICATORS, List.of())) {
            Node.Text id = fields.get(IndicatorKeys.ID);
            if (id == null) {
                indicators.names().incomplete();
            } else {
                add(fields, id, fields.get(IndicatorKeys.NAME, id.text()), Usual.NOTHING);
            }
        }
    }

    /** Takes up the indicator that these fields describe. */
    void add(Fields fields, Node.Text id, String name, Usual usual) {
        Unit written = fields.get(IndicatorKeys.UNIT);
        Unit unit = written == null ? usual.unit() : written;
        Node.Text numerator = fields.get(IndicatorKeys.NUMERATOR);
        Node.Text denominator = fields.get(IndicatorKeys.DENOMINATOR);
        parts(fields, id, numerator, denominator);
        List<FigureKind> precedence = precedence(fields);
        Tolerance tolerance = tolerance(fields, problems);
        List<String> members = members(fields);
        List<String> series = series(fields, id);
        DataKind kind = fields.get(IndicatorKeys.KIND, usual.kind() == null ? usualKind(unit) : usual.kind());
        Indicator indicator = unit == null
                ? null
                : new Indicator(
                        id.text(),
                        name,
                        unit,
                        fields.get(IndicatorKeys.DIRECTION, Direction.HIGHER),
                        kind,
                        fields.get(IndicatorKeys.FREQUENCY, Frequency.QUARTER),
                        fields.get(IndicatorKeys.GROWTH_BASIS),
                        fields.get(IndicatorKeys.PUBLISHER),
                        fields.get(IndicatorKeys.CERTIFIER),
                        precedence,
                        numerator == null ? null : numerator.text(),
                        denominator == null ? null : denominator.text(),
                        fields.get(IndicatorKeys.DECIDER, numerator == null ? Decider.PRINTED : Decider.RECOMPUTED),
                        fields.get(IndicatorKeys.PUBLISHED_BY),
                        fields.get(IndicatorKeys.SECRECY, Secrecy.PUBLIC),
                        fields.get(IndicatorKeys.LAG, 0),
                        tolerance,
                        members,
                        series,
                        fields.at());
        indicators.names().add(id.text(), id.at(), indicator);
    }

    private void parts(Fields fields, Node.Text id, Node.@Nullable Text numerator, Node.@Nullable Text denominator) {
        boolean above = fields.has(IndicatorKeys.NUMERATOR);
        if (numerator != null && denominator != null) {
            indicators.ratios().add(new Indicators.Ratio(id, numerator, denominator));
        } else if (above != fields.has(IndicatorKeys.DENOMINATOR)) {
            Key<?> lonely = above ? IndicatorKeys.NUMERATOR : IndicatorKeys.DENOMINATOR;
            Key<?> missing = above ? IndicatorKeys.DENOMINATOR : IndicatorKeys.NUMERATOR;
            problems.add("load.ratio.half", fields.at(lonely), problems.name(lonely), problems.name(missing));
        }
    }

    /** A share counts as 比率, everything else as 流量, unless it is said otherwise. */
    static DataKind usualKind(@Nullable Unit unit) {
        boolean share =
                unit != null && (unit.symbol().equals("%") || unit.symbol().equals("‰"));
        return share ? DataKind.RATE : DataKind.FLOW;
    }

    private List<FigureKind> precedence(Fields fields) {
        List<FigureKind> kinds = fields.get(IndicatorKeys.PRECEDENCE, List.of(FigureKind.values()));
        if (kinds.isEmpty() || new HashSet<>(kinds).size() < kinds.size()) {
            problems.add("load.precedence", fields.at(IndicatorKeys.PRECEDENCE));
        }
        return kinds;
    }

    /** How near 左右 must come; null when the indicator does not say. */
    static @Nullable Tolerance tolerance(Fields fields, Problems problems) {
        Fields group = fields.get(IndicatorKeys.TOLERANCE);
        Amount within = group == null ? null : group.get(IndicatorKeys.WITHIN);
        Boolean twoSided = group == null ? null : group.get(IndicatorKeys.TWO_SIDED);
        if (group != null && within != null && within.value().signum() < 0) {
            problems.add("load.tolerance.negative", group.at(IndicatorKeys.WITHIN), within.toString());
        }
        return within == null || twoSided == null ? null : new Tolerance(within, twoSided);
    }

    private List<String> members(Fields fields) {
        Set<String> seen = new HashSet<>();
        List<Node.Text> members = fields.get(IndicatorKeys.MEMBERS, List.of());
        if (fields.has(IndicatorKeys.MEMBERS) && members.isEmpty()) {
            problems.add("load.member.empty", fields.at(IndicatorKeys.MEMBERS));
        }
        for (Node.Text member : members) {
            if (!seen.add(member.text())) {
                problems.add("load.member.twice", member.at(), member.text());
            }
        }
        return members.stream().map(Node.Text::text).distinct().toList();
    }

    /** The series that must grow together; whether there are such indicators is looked at when all are known. */
    private List<String> series(Fields fields, Node.Text id) {
        List<Node.Text> series = fields.get(IndicatorKeys.SERIES, List.of());
        List<String> ids = series.stream().map(Node.Text::text).distinct().toList();
        if (fields.has(IndicatorKeys.SERIES)) {
            indicators.series().addAll(series);
            if (ids.size() < 2 || ids.size() < series.size() || ids.contains(id.text())) {
                problems.add("load.series", fields.at(IndicatorKeys.SERIES));
            }
        }
        return ids;
    }
}
