package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Unit;
import io.kaohe.report.DataState;
import io.kaohe.report.Operand;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reason;
import io.kaohe.report.Role;
import java.util.List;

/** 同步 (同步增长): each series grows; the one that grows least decides, and one that is known to fall is enough to miss. */
record TogetherKind(Setting setting) implements Kind {
    @Override
    public Actual measure(Question question, Steps steps) {
        Indicator indicator = question.indicator();
        if (indicator.series().isEmpty()) {
            Reason missing = Reason.of("measure.missing.series", indicator.name());
            return Actual.none(
                    DataState.MISSING_SETTING, missing, question.span().period(), List.of());
        }
        Steps draft = steps.draft();
        Several series = series(question, draft);
        List<Reason> falling =
                series.named("measure.flag.falling", one -> one.value().value().signum() <= 0);
        if (!series.complete() && falling.isEmpty()) {
            return series.none(Role.SERIES);
        }
        steps.addAll(draft);
        Operand least = steps.least(Quantity.ACTUAL.chinese(), series.values());
        Operand none = question.promised("不增不减", Fraction.ZERO, Unit.PERCENT);
        new Comparison(setting, question, steps).whole(new Yardstick.Floor(none, true, true), least);
        return series.decided(least, Role.SERIES).flagged(falling);
    }

    private Several series(Question question, Steps steps) {
        Values values = setting.values();
        Several series = new Several(question.span().period());
        for (String id : question.indicator().series()) {
            Cell cell = question.cell().of(setting.indicator(id));
            String name = cell.indicator().name();
            Facet growth = values.change(cell, Aspect.GROWTH, question.span());
            Wanted wanted = question.of(cell).wanted(growth, Label.of(name + growth.suffix()));
            series.add(new Several.One(cell, name, values.checked(wanted, question.span(), steps)));
        }
        return series;
    }
}
