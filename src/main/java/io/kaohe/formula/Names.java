package io.kaohe.formula;

import io.kaohe.facts.Spelling;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.Reason;
import io.kaohe.report.Statistic;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names a formula may use, and what to say about all others. */
record Names(Scope scope) {
    /** Measure words that a number of a formula may have; 万 and 亿 may stand in front. */
    private static final List<String> UNITS = List.of(
            "分", "%", "个百分点", "百分点", "‰", "倍", "位", "次", "项", "名", "人", "家", "个", "天", "个月", "年", "元", "万元", "亿元", "级");

    /** All quantities, the longest first. */
    Stream<String> quantities() {
        return scope.quantities().stream()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** The unit of a table's results; empty when there is no such table. */
    Optional<Unit> result(String table) {
        return scope.table(table)
                .map(t ->
                        t.rows().isEmpty() ? Unit.NONE : t.rows().get(0).value().unit());
    }

    /** What is wrong with the measure word; empty when nothing is. */
    Optional<Reason> unit(String symbol) {
        if (scope.quantities().contains(symbol) || Function.names().contains(symbol)) {
            return Optional.of(Reason.of("formula.operator", symbol));
        }
        boolean known = UNITS.contains(symbol) || UNITS.contains(Unit.of(symbol).base());
        return known ? Optional.empty() : Optional.of(unknown("formula.unit", symbol, UNITS));
    }

    Reason noQuantity(String word) {
        if (scope.number(word).isPresent()) {
            return Reason.of("formula.number.bare", word);
        }
        return unknown("formula.quantity", word, scope.quantities());
    }

    Reason noNumber(String name) {
        if (scope.quantity(name).isPresent()) {
            return Reason.of("formula.quantity.bracketed", name);
        }
        return unknown("formula.named", name, scope.numbers());
    }

    /** @param known those that can be asked of others */
    Reason notOfOthers(String word, List<String> known) {
        boolean elsewhere = scope.quantity(word).isPresent();
        return elsewhere || known.isEmpty()
                ? Reason.of("formula.others", word)
                : unknown("formula.quantity", word, known);
    }

    Reason noStatistic(String word) {
        return unknown("formula.statistic", word, Word.chinese(Statistic.values()));
    }

    Reason noTable(String name) {
        return unknown("formula.table", name, scope.tables());
    }

    Reason noFunction(String word) {
        return unknown("formula.function", word, Function.names());
    }

    private static Reason unknown(String code, String word, Collection<String> known) {
        Optional<String> near = Spelling.nearest(word, known);
        if (near.isPresent()) {
            return Reason.of(code + ".near", word, near.get());
        }
        return known.isEmpty()
                ? Reason.of(code + ".none", word)
                : Reason.of(code + ".unknown", word, String.join("、", known));
    }
}
