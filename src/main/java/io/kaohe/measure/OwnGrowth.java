package io.kaohe.measure;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import io.kaohe.facts.Unit;
import io.kaohe.report.Operand;
import java.util.Optional;

/** The growth of an indicator since the same months of the year before, whether or not a target asks for it. */
final class OwnGrowth {
    private static final int DECEMBER = 12;

    private final Setting setting;
    private final Target any;
    private final Values values;

    /** @param any a target, whose peers no growth is held against */
    OwnGrowth(Setting setting, Target any) {
        this.setting = setting;
        this.any = any;
        this.values = setting.values();
    }

    /** In per cent; empty where it could not be established, or is counted in 个百分点. */
    Optional<Fraction> of(Body body, Indicator indicator) {
        Cell cell = new Cell(body, indicator);
        Round round = setting.round();
        boolean whole = round.month() == DECEMBER;
        Period months = round.period().yearsBefore(cell.indicator().lag());
        Span span = new Span(months, whole ? Span.Age.POINT : Span.Age.OLDER);
        Facet growth = Facet.of(Aspect.GROWTH, cell.indicator(), Unit.PERCENT);
        Wanted wanted = new Wanted(cell, any, growth, Label.of(cell.name()));
        Operand value = values.by(wanted.way(), wanted, span, Steps.unwritten()).value();
        return value == null || !value.unit().measuresAs(Unit.PERCENT) ? Optional.empty() : Optional.of(value.value());
    }
}
