package io.kaohe.rules;

import io.kaohe.facts.Source;
import io.kaohe.report.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of which two speak where one should. */
final class Clashes {
    private final Survey survey;
    private final Remarks remarks;
    private final Map<List<String>, World> told = new LinkedHashMap<>();

    Clashes(Survey survey, Remarks remarks) {
        this.survey = survey;
        this.remarks = remarks;
    }

    /** Tells each pair of rules that speak there, the first time they do. */
    void look(Explorer.Leaf leaf) {
        for (int i = 0; i < leaf.speaking().size(); i++) {
            for (int j = i + 1; j < leaf.speaking().size(); j++) {
                Rule one = leaf.speaking().get(i);
                Rule other = leaf.speaking().get(j);
                if (sure(one, other) && told.putIfAbsent(List.of(one.id(), other.id()), leaf.world()) == null) {
                    tell(one, other, leaf.world());
                }
            }
        }
    }

    /** Quantities held against each other may exclude each other in ways that no number shows. */
    private boolean sure(Rule one, Rule other) {
        return comparable(one, other) && comparable(other, one);
    }

    private boolean comparable(Rule one, Rule other) {
        Set<Axis> own = numbers(one);
        Set<Axis> others = numbers(other);
        return own.stream().filter(Axis.Apart.class::isInstance).allMatch(others::contains) || own.containsAll(others);
    }

    private Set<Axis> numbers(Rule rule) {
        return asks(rule).stream()
                .map(Ask::axis)
                .filter(axis -> !(axis instanceof Axis.Words))
                .collect(Collectors.toSet());
    }

    private List<Ask> asks(Rule rule) {
        return survey.asked().stream()
                .filter(asked -> asked.rule().equals(rule))
                .findFirst()
                .map(Asked::asks)
                .orElse(List.of());
    }

    private void tell(Rule one, Rule other, World world) {
        Source place = survey.places().head(other);
        Optional<Axis> band = band(one, other, world);
        Cell cell = band.map(world::cell).orElse(null);
        if (band.isPresent() && cell != null) {
            remarks.add(Check.BAND_OVERLAP, "band-overlap", place, one.id(), other.id(), Told.cell(band.get(), cell));
        } else {
            String supposed = world.cells().entrySet().stream()
                    .filter(entry -> asked(one, other, entry.getKey()))
                    .map(entry -> Told.cell(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining("，"));
            remarks.add(Check.TWICE, "twice", place, one.id(), other.id(), supposed);
        }
    }

    private boolean asked(Rule one, Rule other, Axis axis) {
        return asks(one).stream().anyMatch(ask -> ask.axis().equals(axis))
                || asks(other).stream().anyMatch(ask -> ask.axis().equals(axis));
    }

    /** The number that both hold against bounds of their own. */
    private Optional<Axis> band(Rule one, Rule other, World world) {
        Set<Axis> bounded = bounded(other);
        return bounded(one).stream()
                .filter(bounded::contains)
                .filter(axis -> world.cell(axis) instanceof Cell.In)
                .filter(axis -> !spans(one, axis).equals(spans(other, axis)))
                .min(Axis.ORDER);
    }

    private Set<Axis> bounded(Rule rule) {
        return asks(rule).stream()
                .filter(Ask.Inside.class::isInstance)
                .map(Ask::axis)
                .collect(Collectors.toSet());
    }

    private Set<Ask> spans(Rule rule, Axis axis) {
        return asks(rule).stream().filter(ask -> ask.axis().equals(axis)).collect(Collectors.toSet());
    }
}
