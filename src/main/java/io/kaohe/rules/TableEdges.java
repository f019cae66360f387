package io.kaohe.rules;

import io.kaohe.facts.Table;
import io.kaohe.report.NumberHold;
import io.kaohe.report.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The numbers at which a table goes from one row to the next. One that cannot be moved without a row losing all its keys is none. */
final class TableEdges {
    private final Table table;
    private final RulePack rules;

    TableEdges(Table table, RulePack rules) {
        this.table = table;
        this.rules = rules;
    }

    /** In the order of the rows. */
    List<Movable> all() {
        return IntStream.range(0, table.rows().size() - 1)
                .filter(at -> moved(at, 1).isPresent() || moved(at, -1).isPresent())
                .mapToObj(this::edge)
                .toList();
    }

    private Movable edge(int at) {
        Table.Row row = table.rows().get(at);
        return new Movable(
                NumberHold.Kind.ROW,
                table.name() + " " + (row.from() == row.to() ? "" : row.from() + "-") + row.to() + " 的末位",
                Integer.toString(row.to()),
                table.source(),
                rules.rules().values().stream()
                        .map(RuleInfo::id)
                        .filter(id -> rules.tables(id).contains(table.name()))
                        .toList(),
                tried -> tried.asked().contains(table.name()),
                direction -> moved(at, direction)
                        .map(other -> new Movable.Moved(rules.over(other), UnaryOperator.identity())));
    }

    private Optional<Table> moved(int at, int direction) {
        Table.Row row = table.rows().get(at);
        Table.Row next = table.rows().get(at + 1);
        int to = row.to() + direction;
        if (to < row.from() || to >= next.to()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>(table.rows());
        rows.set(at, new Table.Row(row.from(), to, row.value()));
        rows.set(at + 1, new Table.Row(to + 1, next.to(), next.value()));
        return Optional.of(new Table(table.name(), table.key(), table.result(), rows, table.source()));
    }
}
