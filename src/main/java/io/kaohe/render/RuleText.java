package io.kaohe.render;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Table;
import io.kaohe.report.Report;
import io.kaohe.report.RuleInfo;
import java.util.List;
import java.util.Objects;

/** A rule in its own words, with the numbers and tables that it names. */
final class RuleText {
    private final Words words;

    RuleText(Words words) {
        this.words = words;
    }

    /** Adds the rule of that id with the numbers and tables in force, if the report knows it. */
    void write(String id, Report report, int depth, Lines lines) {
        RuleInfo rule = report.rules().get(id);
        if (rule != null) {
            List<NamedNumber> numbers = rule.numbers().stream()
                    .map(name -> report.numbers().get(name))
                    .filter(Objects::nonNull)
                    .toList();
            List<Table> tables = report.tables().values().stream()
                    .filter(table -> rule.sentences().stream().anyMatch(sentence -> sentence.contains(table.name())))
                    .toList();
            write(rule, numbers, tables, depth, lines);
        }
    }

    /** Adds the rule with these numbers and tables. */
    void write(RuleInfo rule, List<NamedNumber> numbers, List<Table> tables, int depth, Lines lines) {
        lines.add(depth, words.say("explain.rule", rule.id(), rule.title(), rule.clause()));
        rule.sentences().forEach(sentence -> lines.add(depth + 1, sentence));
        numbers.forEach(number -> lines.add(depth + 1, number(number)));
        tables.forEach(table -> lines.add(depth + 1, table(table)));
        if (rule.explanation() != null) {
            lines.add(depth + 1, words.say("explain.words", rule.explanation()));
        }
        if (rule.advice() != null) {
            lines.add(depth + 1, words.say("explain.advice", rule.advice()));
        }
    }

    private String number(NamedNumber number) {
        String value = Shown.amount(number.value());
        String text = number.clause() == null
                ? words.say("explain.number", number.name(), value)
                : words.say("explain.number.clause", number.name(), value, number.clause());
        return words.clauses(
                text,
                number.since() == null ? null : words.say("explain.number.since", number.since()),
                number.until() == null ? null : words.say("explain.number.until", number.until()));
    }

    private String table(Table table) {
        List<String> rows = table.rows().stream().map(this::row).toList();
        return words.say("explain.table", table.name(), words.clauses(rows.toArray(String[]::new)));
    }

    private String row(Table.Row row) {
        String keys;
        if (row.to() == Integer.MAX_VALUE) {
            keys = words.say("explain.table.rest", row.from());
        } else {
            keys = row.from() == row.to() ? Integer.toString(row.from()) : row.from() + "-" + row.to();
        }
        return words.say("explain.table.row", keys, Shown.amount(row.value()));
    }
}
