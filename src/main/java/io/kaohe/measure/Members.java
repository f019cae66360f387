package io.kaohe.measure;

import io.kaohe.facts.Period;
import java.util.Comparator;
import java.util.Optional;

/** The figures of an indicator's members, all of the same months where they add up over the year. */
final class Members {
    private Members() {}

    static Several of(Setting setting, Question question, Facet facet, Steps steps) {
        Values values = setting.values();
        Several members = new Several(question.span().period());
        Span same = new Span(newest(setting, question, facet), Span.Age.POINT);
        for (String name : question.indicator().members()) {
            Cell cell = question.cell().of(name);
            Wanted wanted = question.of(cell).wanted(facet, Label.of(name));
            members.add(new Several.One(cell, name, values.checked(wanted, same, steps)));
        }
        return members;
    }

    /** The newest months that any member has a figure of; those asked for where none has. */
    private static Period newest(Setting setting, Question question, Facet facet) {
        Optional<Period> newest = question.indicator().members().stream()
                .map(name -> question.of(question.cell().of(name)).wanted(facet, Label.of(name)))
                .map(wanted -> setting.values().plain(wanted, question.span(), Steps.unwritten()))
                .filter(actual -> actual.value() != null)
                .map(Actual::span)
                .max(Comparator.comparing(Period::end));
        return newest.orElse(question.span().period());
    }
}
