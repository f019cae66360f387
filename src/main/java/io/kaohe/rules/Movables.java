package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Table;
import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds every number that the rules of a pack use. */
final class Movables {
    private final Pack pack;
    private final RulePack rules;

    Movables(Pack pack, RulePack rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /** Named numbers by name, rows by table, then what stands in sentences, by file and line. */
    List<Movable> all() {
        List<Movable> all = new ArrayList<>();
        pack.scheme().numbers().values().forEach(values -> values.forEach(number -> all.add(named(number))));
        pack.tables().forEach(table -> table.rows().forEach(row -> all.add(row(table, row))));
        pack.tables().forEach(table -> all.addAll(new TableEdges(table, rules).all()));
        all.addAll(new Literals(pack, rules).all());
        return all.stream().filter(number -> !number.rules().isEmpty()).toList();
    }

    private Movable named(NamedNumber number) {
        return new Movable(
                NumberHold.Kind.NAMED,
                number.name(),
                number.value().toString(),
                number.source(),
                using(rule -> rule.numbers().contains(number.name())),
                tried -> tried.asked().contains(number.name()),
                direction -> Optional.of(new Movable.Moved(rules, each -> moved(each, number, direction))));
    }

    private static RuleCase moved(RuleCase each, NamedNumber number, int direction) {
        TreeMap<String, List<NamedNumber>> numbers =
                new TreeMap<>(each.assessment().scheme().numbers());
        numbers.computeIfPresent(
                number.name(),
                (name, values) -> values.stream()
                        .map(one -> one.equals(number) ? moved(one, direction) : one)
                        .toList());
        return new RuleCase(
                each.name(),
                each.assessment().under(each.assessment().scheme().numbered(numbers)),
                each.round(),
                each.expected(),
                each.source());
    }

    private static NamedNumber moved(NamedNumber one, int direction) {
        return new NamedNumber(
                one.name(), moved(one.value(), direction), one.clause(), one.since(), one.until(), one.source());
    }

    private static Amount moved(Amount value, int direction) {
        return new Amount(Movable.step(value.value(), direction), value.unit());
    }

    private Movable row(Table table, Table.Row row) {
        String keys = row.from() == row.to() || row.to() == Integer.MAX_VALUE
                ? Integer.toString(row.from())
                : row.from() + "-" + row.to();
        return new Movable(
                NumberHold.Kind.ROW,
                table.name() + " " + keys,
                row.value().toString(),
                table.source(),
                using(rule -> rules.tables(rule.id()).contains(table.name())),
                tried -> tried.asked().contains(table.name()),
                direction -> Optional.of(
                        new Movable.Moved(rules.over(moved(table, row, direction)), UnaryOperator.identity())));
    }

    private static Table moved(Table table, Table.Row row, int direction) {
        List<Table.Row> rows = table.rows().stream()
                .map(one -> one.equals(row) ? new Table.Row(one.from(), one.to(), moved(one.value(), direction)) : one)
                .toList();
        return new Table(table.name(), table.key(), table.result(), rows, table.source());
    }

    private List<String> using(Predicate<RuleInfo> uses) {
        Stream<RuleInfo> all = rules.rules().values().stream();
        return all.filter(uses).map(RuleInfo::id).toList();
    }
}
