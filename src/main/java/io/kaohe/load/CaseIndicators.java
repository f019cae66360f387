package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Secrecy;
import io.kaohe.facts.Source;
import io.kaohe.facts.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The indicator that a case speaks of, and those it is made of. */
final class CaseIndicators {
    static final String WHOLE = "indicator";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";

    private static final String SERIES = "series-";
    private static final Unit USUAL_UNIT = Unit.of("亿元");

    private CaseIndicators() {}

    static Indicator whole(Fields fields, Requirement requirement, Problems problems) {
        boolean above = fields.has(CaseKeys.NUMERATOR);
        boolean below = fields.has(CaseKeys.DENOMINATOR);
        if (above != below) {
            Key<?> lonely = above ? CaseKeys.NUMERATOR : CaseKeys.DENOMINATOR;
            Key<?> missing = above ? CaseKeys.DENOMINATOR : CaseKeys.NUMERATOR;
            problems.add("load.ratio.half", fields.at(lonely), problems.name(lonely), problems.name(missing));
        }
        Unit unit = fields.get(IndicatorKeys.UNIT, usualUnit(fields, requirement));
        DataKind kind = TargetIndicators.standing(requirement) ? DataKind.STATE : IndicatorReader.usualKind(unit);
        Node.Entries members = fields.get(CaseKeys.MEMBERS);
        int series = fields.get(CaseKeys.SERIES, List.of()).size();
        return new Indicator(
                WHOLE,
                "指标",
                unit,
                fields.get(IndicatorKeys.DIRECTION, Direction.HIGHER),
                fields.get(IndicatorKeys.KIND, kind),
                fields.get(IndicatorKeys.FREQUENCY, Frequency.QUARTER),
                null,
                null,
                fields.get(IndicatorKeys.CERTIFIER),
                List.of(FigureKind.values()),
                above ? NUMERATOR : null,
                below ? DENOMINATOR : null,
                fields.get(IndicatorKeys.DECIDER, above ? Decider.RECOMPUTED : Decider.PRINTED),
                null,
                Secrecy.PUBLIC,
                fields.get(IndicatorKeys.LAG, 0),
                IndicatorReader.tolerance(fields, problems),
                members == null ? List.of() : List.copyOf(members.entries().keySet()),
                IntStream.rangeClosed(1, series).mapToObj(i -> SERIES + i).toList(),
                fields.at());
    }

    /** One that the whole is made of. */
    static Indicator part(String id, String name, Unit unit, Frequency frequency, Source at) {
        return new Indicator(
                id,
                name,
                unit,
                Direction.HIGHER,
                DataKind.FLOW,
                frequency,
                null,
                null,
                null,
                List.of(FigureKind.values()),
                null,
                null,
                Decider.PRINTED,
                null,
                Secrecy.PUBLIC,
                0,
                null,
                List.of(),
                List.of(),
                at);
    }

    /** The unit of the number asked for; where there is none, of the task, then of the figure. */
    private static Unit usualUnit(Fields fields, Requirement requirement) {
        Unit asked = TargetIndicators.unit(requirement);
        if (asked != null && !asked.equals(Unit.NONE)) {
            return asked;
        }
        return unit(fields, CaseKeys.TASK)
                .or(() -> unit(fields, CaseKeys.VALUE))
                .orElse(USUAL_UNIT);
    }

    private static Optional<Unit> unit(Fields fields, Key<Optional<Amount>> key) {
        return fields.get(key, Optional.empty()).map(Amount::unit).filter(unit -> !unit.equals(Unit.NONE));
    }
}
