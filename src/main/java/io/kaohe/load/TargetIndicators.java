package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Test;
import io.kaohe.facts.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what a target measures: an indicator of the file, or one that the target brings along. */
final class TargetIndicators {
    private final Indicators indicators;
    private final IndicatorReader reader;
    private final Problems problems;

    TargetIndicators(Known known) {
        this.indicators = known.indicators();
        this.problems = known.problems();
        this.reader = new IndicatorReader(problems, indicators);
    }

    /** The indicator's id; null after a problem that leaves none. */
    @Nullable
    String of(Fields fields, Node.Text id, @Nullable Requirement requirement) {
        boolean referred = fields.has(TargetKeys.INDICATOR);
        boolean named = fields.has(TargetKeys.INDICATOR_NAME);
        if (referred && named) {
            problems.add("load.target.indicators", fields.at(TargetKeys.INDICATOR_NAME), id.text());
            return null;
        }
        if (referred) {
            return referred(fields);
        }
        boolean byPerson = requirement != null && TargetReader.qualitative(requirement);
        if (!named && !byPerson) {
            problems.add("load.target.indicator", fields.at(), id.text());
            return null;
        }
        String quote = fields.get(TargetKeys.QUOTE, id.text());
        String name = named ? fields.get(TargetKeys.INDICATOR_NAME) : quote;
        return name == null ? null : own(fields, id, name, requirement);
    }

    private @Nullable String referred(Fields fields) {
        Node.Text reference = fields.get(TargetKeys.INDICATOR);
        for (Key<?> key : IndicatorKeys.OWN.keys()) {
            if (fields.has(key)) {
                problems.add("load.target.key", fields.at(key), problems.name(key));
            }
        }
        if (reference == null) {
            return null;
        }
        indicators.names().look(reference);
        return reference.text();
    }

    private @Nullable String own(Fields fields, Node.Text id, String name, @Nullable Requirement requirement) {
        Unit unit = requirement == null ? null : unit(requirement);
        if (requirement != null && unit == null) {
            fields.need(IndicatorKeys.UNIT);
        }
        boolean state = requirement != null && standing(requirement);
        boolean taken = indicators.names().has(id.text());
        reader.add(fields, id, name, new IndicatorReader.Usual(unit, state ? DataKind.STATE : null));
        return taken ? null : id.text();
    }

    /** Whether it is about how things stand at a date, as a stage is, and what only a person can judge. */
    static boolean standing(Requirement requirement) {
        return requirement.tests().stream()
                .anyMatch(test -> test instanceof Test.Stage || test instanceof Test.Qualitative);
    }

    /** The unit that the requirement tells; a rank can be taken of anything, and tells it only where nothing else is asked. */
    static @Nullable Unit unit(Requirement requirement) {
        List<Test> telling = requirement.tests().stream()
                .filter(test -> test.kind() != RequirementKind.RANK)
                .toList();
        return telling.isEmpty()
                ? Unit.NONE
                : telling.stream()
                        .map(TargetIndicators::unit)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The unit of an indicator whose target names none, as far as the test tells it. */
    private static @Nullable Unit unit(Test test) {
        return switch (test.kind()) {
            case AT_LEAST, AT_MOST, ABOUT, BETWEEN -> test.aspect() == Aspect.LEVEL ? unit(test.value()) : null;
            case GROWTH -> TestCheck.rate(test.value()) ? null : unit(test.value());
            case EACH_MEMBER -> unit(((Test.EachMember) test).test());
            case BREAKTHROUGH, FIRST -> Unit.of("个");
            case COVERAGE -> ((Test.Coverage) test).remainder() ? null : Unit.PERCENT;
            case RANK, STAGE, QUALITATIVE -> Unit.NONE;
            case TOGETHER -> Unit.PERCENT;
            case MULTIPLE, NOT_FALLING, BENCHMARK, BOTTOM_LINE -> null;
        };
    }

    private static @Nullable Unit unit(@Nullable Amount amount) {
        return amount == null ? null : amount.unit();
    }
}
