package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code benchmarks.yaml}. */
final class BenchmarkReader {
    private static final Key<Node.Text> NAME = Key.required("名称", "name", Form.NAME);
    private static final Key<Node.Text> INDICATOR = Key.required("指标", "indicator", Form.NAME);
    private static final Key<Period> PERIOD = Key.required("期间", "period", Forms.PERIOD);
    private static final Key<Amount> VALUE = Key.optional("数值", "value", Forms.AMOUNT);
    private static final Key<Amount> GROWTH = Key.optional("增速", "growth", Forms.GROWTH);
    private static final Key<FigureKind> KIND = Key.optional("口径", "kind", Form.word(FigureKind.values()));
    private static final Key<LocalDate> KNOWN = Key.required("得知", "known", Forms.DATE);
    private static final Keys ROW = Keys.of(NAME, INDICATOR, PERIOD, VALUE, GROWTH, KIND, KNOWN);
    private static final Key<List<Fields>> ROWS = Key.required("标杆", "benchmarks", Form.list(Form.table(ROW)));

    static final Sheet SHEET = new Sheet("benchmarks.yaml", "benchmarks", Keys.of(ROWS));

    private final Known known;
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final Map<List<Object>, Benchmark> seen = new HashMap<>();

    private BenchmarkReader(Known known) {
        this.known = known;
    }

    static List<Benchmark> read(Sheets sheets, Known known) {
        BenchmarkReader reader = new BenchmarkReader(known);
        sheets.any(SHEET).forEach(file -> file.get(ROWS, List.of()).forEach(reader::row));
        return reader.benchmarks;
    }

    private void row(Fields fields) {
        Node.Text name = fields.get(NAME);
        Node.Text reference = fields.get(INDICATOR);
        Indicator indicator =
                reference == null ? null : known.indicators().names().look(reference);
        Period period = fields.get(PERIOD);
        Amount value = fields.get(VALUE);
        Amount growth = fields.get(GROWTH);
        FigureKind kind = fields.get(KIND, FigureKind.BULLETIN);
        LocalDate day = fields.get(KNOWN);
        if (!fields.has(VALUE) && !fields.has(GROWTH)) {
            known.problems().add("load.benchmark.nothing", fields.at());
        }
        if (indicator != null) {
            value = known.indicators().fitting(value, indicator, fields.at(VALUE));
        }
        if (name != null && reference != null && period != null && day != null) {
            add(new Benchmark(name.text(), reference.text(), period, value, growth, kind, day, fields.at()));
        }
    }

    private void add(Benchmark benchmark) {
        List<Object> cell = List.of(
                bare(benchmark.name()), benchmark.indicator(), benchmark.period(), benchmark.kind(), benchmark.known());
        Benchmark first = seen.putIfAbsent(cell, benchmark);
        if (first == null) {
            benchmarks.add(benchmark);
        } else {
            known.problems()
                    .add(
                            "load.benchmark.duplicate",
                            benchmark.source(),
                            benchmark.name(),
                            benchmark.period().toString(),
                            first.source().toString());
        }
    }

    /** Requirements say 全省平均水平 and 全省平均 of one and the same benchmark. */
    private static String bare(String name) {
        return name.replaceFirst("(水平|值)$", "");
    }
}
