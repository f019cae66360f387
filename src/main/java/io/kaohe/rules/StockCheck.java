package io.kaohe.rules;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.facts.Unit;
import io.kaohe.report.Check;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at the numbers and tables of a pack: what nothing uses, and what pays oddly. */
final class StockCheck {
    private final Pack pack;
    private final List<Rule> rules;
    private final Remarks remarks;

    StockCheck(Pack pack, List<Rule> rules, Remarks remarks) {
        this.pack = pack;
        this.rules = rules;
        this.remarks = remarks;
    }

    /** Tells what is wrong. */
    void look() {
        Set<String> used =
                rules.stream().flatMap(rule -> rule.info().numbers().stream()).collect(Collectors.toSet());
        pack.scheme().numbers().forEach((name, values) -> {
            if (!used.contains(name)) {
                remarks.add(Check.NUMBER_UNUSED, "number-unused", place(values), name);
            }
        });
        Set<String> looked =
                rules.stream().flatMap(rule -> rule.tables().stream()).collect(Collectors.toSet());
        for (Table table : pack.tables()) {
            if (!looked.contains(table.name())) {
                remarks.add(Check.TABLE_UNUSED, "table-unused", table.source(), table.name());
            }
            turns(table);
            more(table);
        }
    }

    private static Source place(List<NamedNumber> values) {
        Source source = values.get(0).source();
        return new Source(source.file(), source.line(), 0);
    }

    /** The further down a table of places, the less; a table that goes both ways has a slip in it. */
    private void turns(Table table) {
        int way = 0;
        for (int i = 1; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            int step = row.value()
                    .inBase()
                    .compareTo(table.rows().get(i - 1).value().inBase());
            if (way != 0 && step != 0 && step != way) {
                remarks.add(
                        Check.TABLE_TURNS,
                        "table-turns",
                        table.source(),
                        table.name(),
                        Integer.toString(row.from()),
                        row.value().toString(),
                        table.rows().get(i - 1).value().toString());
                return;
            }
            way = step == 0 ? way : step;
        }
    }

    private void more(Table table) {
        table.rows().stream()
                .filter(row -> row.value().unit().measuresAs(Unit.PERCENT))
                .filter(row -> row.value().inBase().compareTo(Fraction.ONE) > 0)
                .findFirst()
                .ifPresent(row -> remarks.add(
                        Check.TABLE_MORE,
                        "table-more",
                        table.source(),
                        table.name(),
                        Integer.toString(row.from()),
                        row.value().toString()));
    }
}
