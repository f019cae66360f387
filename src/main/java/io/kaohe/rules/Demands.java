package io.kaohe.rules;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.report.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What rules ask of an assessment: numbers in force, and indicators.
 *
 * @param sentences what pays in the rows of the scoring table
 */
record Demands(Pack pack, RuleIndex rules, Collection<String> sentences) {
    /** The named numbers that the scheme has no value for on that day. */
    List<Problem> expired(Scheme scheme, LocalDate day) {
        Stream<String> inRules = rules.numbers().stream();
        Stream<String> inRows = sentences.stream()
                .filter(PayReader::meant)
                .flatMap(sentence -> RowSentence.numbers(sentence, pack).stream());
        return Stream.concat(inRules, inRows)
                .distinct()
                .sorted()
                .filter(name -> scheme.number(name, day).isEmpty())
                .map(name -> expired(scheme.numbers().getOrDefault(name, List.of()), name, day))
                .toList();
    }

    /** The indicators that are not among those known by name. */
    List<Problem> strange(Collection<String> indicators) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules.inquiring()) {
            missing(rule.indicators(), indicators).forEach(name -> problems.add(strange(name, rule.id(), indicators)));
        }
        for (String sentence : sentences) {
            missing(RowSentence.indicators(sentence, pack), indicators)
                    .forEach(name -> problems.add(strange(name, sentence, indicators)));
        }
        return problems;
    }

    private static List<String> missing(Collection<String> asked, Collection<String> known) {
        return asked.stream().filter(name -> !known.contains(name)).toList();
    }

    private static Problem strange(String name, String where, Collection<String> known) {
        return Problem.of("rules.indicator", Source.of("indicators.yaml"), name, where, Nearest.to(name, known));
    }

    private static Problem expired(List<NamedNumber> values, String name, LocalDate day) {
        Source place = values.isEmpty()
                ? Source.of("scheme.yaml")
                : values.get(values.size() - 1).source();
        return Problem.of("rules.number-expired", place, name, day.toString());
    }
}
