package io.kaohe.measure;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 对标 (高于全市增速2个百分点): the figure against an outside number of the same months; undecidable until that is published. */
record BenchmarkKind(Setting setting, Test.Benchmark test) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        boolean growth = test.aspect() != Aspect.LEVEL;
        Facet facet = growth ? setting.values().change(question.cell(), test.aspect(), question.span()) : Facet.LEVEL;
        Actual actual = setting.values().checked(question.actual(facet), question.span(), steps);
        if (actual.value() == null) {
            return actual;
        }
        Operand reached = steps.as(Quantity.ACTUAL, actual.value());
        Optional<Benchmark> published = published(question.indicator(), actual.span(), reached.unit());
        if (published.isEmpty()) {
            return Actual.none(DataState.MISSING_BENCHMARK, test.name(), actual.span(), actual.facts());
        }
        Benchmark benchmark = published.get();
        Amount amount = Objects.requireNonNull(amount(benchmark));
        Operand given = Steps.given(benchmark.name(), amount.inBase(), amount.unit(), benchmark.source());
        Operand promised = promised(question, steps.take(Quantity.BASE, given), steps);
        Comparison comparison = new Comparison(setting, question, steps);
        if (test.below()) {
            comparison.hold(new Yardstick.Ceiling(promised, test.strict()), reached);
        } else {
            comparison.whole(new Yardstick.Floor(promised, test.strict(), true), reached);
        }
        return actual.worth(reached)
                .flagged(Reason.of(
                        "measure.flag.benchmark",
                        benchmark.name(),
                        amount.toString(),
                        benchmark.kind().chinese(),
                        benchmark.known().toString()));
    }

    /** What the distance makes of the benchmark. */
    private Operand promised(Question question, Operand base, Steps steps) {
        Amount distance = test.value();
        if (distance == null) {
            return base;
        }
        Operand by = question.promised("应差", distance);
        String target = Quantity.TARGET.chinese();
        return test.below() ? steps.minus(target, base.unit(), base, by) : steps.sum(target, List.of(base, by));
    }

    /** The benchmark of that name for the figure's own months, by the indicator's order of sources, then the newest. */
    private Optional<Benchmark> published(Indicator indicator, Period months, Unit unit) {
        List<FigureKind> precedence = indicator.precedence();
        return setting.benchmarks(indicator)
                .filter(each -> plain(each.name()).equals(plain(test.name())))
                .filter(each -> each.period().equals(months) && precedence.contains(each.kind()))
                .filter(each -> {
                    Amount amount = amount(each);
                    return amount != null && amount.unit().measuresAs(unit);
                })
                .min(Comparator.comparingInt((Benchmark each) -> precedence.indexOf(each.kind()))
                        .thenComparing(Benchmark::known, Comparator.reverseOrder()));
    }

    private @Nullable Amount amount(Benchmark benchmark) {
        return test.aspect() == Aspect.LEVEL ? benchmark.value() : benchmark.growth();
    }

    private static String plain(String name) {
        return name.replaceFirst("(水平|值)+$", "");
    }
}
