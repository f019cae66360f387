package io.kaohe.rules;

import io.kaohe.formula.Formula;
import io.kaohe.report.Reference;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule names: numbers of the scheme, tables of the pack, indicators of the assessment. */
record Mentions(List<Condition> conditions, Outcome outcome) {
    /** The named numbers. */
    SortedSet<String> numbers() {
        SortedSet<String> numbers = names(Formula::numbers);
        terms().filter(Term.Named.class::isInstance).forEach(term -> numbers.add(((Term.Named) term).name()));
        return numbers;
    }

    /** The tables that formulas look up. */
    SortedSet<String> tables() {
        return names(Formula::tables);
    }

    /** The other indicators of the same body. */
    SortedSet<String> indicators() {
        SortedSet<String> indicators = names(Formula::indicators);
        indicators.addAll(terms().filter(Term.Own.class::isInstance)
                .map(term -> ((Term.Own) term).reference())
                .map(Reference.Own::indicator)
                .toList());
        return indicators;
    }

    private SortedSet<String> names(Function<Formula, SortedSet<String>> kind) {
        SortedSet<String> names = new TreeSet<>();
        Stream<Formula> inTerms =
                terms().filter(Term.Computed.class::isInstance).map(term -> ((Term.Computed) term).formula());
        Stream<Formula> paid = outcome instanceof Outcome.Pay pay
                ? RowSentence.formulas(pay.points())
                : outcome instanceof Outcome.Fill fill ? RowSentence.formulas(fill.points()) : entered();
        Stream.concat(inTerms, paid).forEach(formula -> names.addAll(kind.apply(formula)));
        return names;
    }

    private Stream<Formula> entered() {
        return outcome instanceof Outcome.Entered entered ? Stream.of(entered.points()) : Stream.empty();
    }

    private Stream<Term> terms() {
        return conditions.stream()
                .flatMap(Condition::plain)
                .filter(Condition.Compare.class::isInstance)
                .map(Condition.Compare.class::cast)
                .flatMap(compare -> Stream.of(inner(compare.left()), compare.right()));
    }

    private static Term inner(Term term) {
        return term instanceof Term.Recurring recurring && recurring.state() instanceof Term.State.Placed placed
                ? placed.within()
                : term;
    }
}
