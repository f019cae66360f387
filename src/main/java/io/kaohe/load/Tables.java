package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table of the pack: whole numbers from 1 on, without gap or overlap and open at the end, to amounts. */
final class Tables {
    private static final Pattern KEYS = Pattern.compile("([1-9]\\d{0,5})(?:(以后)|[-－—–~～至]([1-9]\\d{0,5}))?");

    private static final Pattern SEPARATOR = Pattern.compile("[，；;、\\t]");

    private final List<Table.Row> rows = new ArrayList<>();
    private final Problems problems;
    private int next = 1;
    private boolean broken;

    private Tables(Problems problems) {
        this.problems = problems;
    }

    /**
     * The table of these cells; empty after a problem. A first line such as {@code # 名次表} names it, so that its file may
     * have an ASCII name; without one it has the {@code file}'s name.
     */
    static Optional<Table> read(String file, Source source, List<List<Node.Text>> cells, Problems problems) {
        boolean named = named(cells.get(0));
        String name = named ? cells.get(0).get(0).text().substring(1).strip() : file;
        return new Tables(problems).table(name, source, named ? cells.subList(1, cells.size()) : cells);
    }

    /** Whether the first line is a name, and no heading. */
    static boolean named(List<Node.Text> first) {
        return first.get(0).text().matches("#.*\\S.*")
                && first.stream().skip(1).allMatch(cell -> cell.text().isEmpty());
    }

    private Optional<Table> table(String name, Source source, List<List<Node.Text>> cells) {
        if (joined(cells)) {
            return Optional.empty();
        }
        cells.forEach(this::width);
        if (cells.size() < 2) {
            problems.add("load.table.empty", source);
            return Optional.empty();
        }
        if (broken) {
            return Optional.empty();
        }
        List<Node.Text> heading = cells.get(0);
        cells.subList(1, cells.size()).forEach(row -> row(row.get(0), row.get(1)));
        open(cells.get(cells.size() - 1).get(0));
        return broken
                ? Optional.empty()
                : Optional.of(
                        new Table(name, heading.get(0).text(), heading.get(1).text(), rows, source));
    }

    /** Tells once of a table whose columns something else than a comma parts. */
    private boolean joined(List<List<Node.Text>> cells) {
        List<Node.Text> single = cells.stream()
                .filter(row -> row.size() == 1)
                .map(row -> row.get(0))
                .filter(cell -> SEPARATOR.matcher(cell.text()).find())
                .toList();
        if (!single.isEmpty()) {
            Matcher found = SEPARATOR.matcher(single.get(0).text());
            problem("load.table.comma", single.get(0), found.find() ? found.group() : "");
        }
        return !single.isEmpty();
    }

    private void width(List<Node.Text> row) {
        if (row.size() != 2) {
            problem("load.table.columns", row.get(0), Integer.toString(row.size()));
        }
    }

    private void row(Node.Text keys, Node.Text result) {
        Amount value = Forms.AMOUNT.reader().read(keys.text(), result, problems);
        Matcher form = KEYS.matcher(keys.text());
        if (!form.matches()) {
            problem("load.table.key", keys, keys.text());
            return;
        }
        int from = Integer.parseInt(form.group(1));
        int to = last(form, from);
        if (next == 0) {
            problem("load.table.after", keys, keys.text());
        } else if (from != next || to < from) {
            problem("load.table.order", keys, keys.text(), Integer.toString(next));
        }
        next = to == Integer.MAX_VALUE ? 0 : to + 1;
        if (value == null) {
            broken = true;
        } else {
            sameUnit(value, result);
            rows.add(new Table.Row(from, to, value));
        }
    }

    private static int last(Matcher form, int from) {
        @Nullable String to = form.group(3);
        if (form.group(2) != null) {
            return Integer.MAX_VALUE;
        }
        return to == null ? from : Integer.parseInt(to);
    }

    private void sameUnit(Amount value, Node.Text result) {
        if (!rows.isEmpty() && !rows.get(0).value().unit().measuresAs(value.unit())) {
            problem(
                    "load.table.unit",
                    result,
                    value.toString(),
                    rows.get(0).value().toString());
        }
    }

    private void open(Node.Text last) {
        if (!broken && rows.get(rows.size() - 1).to() != Integer.MAX_VALUE) {
            problem("load.table.open", last, last.text());
        }
    }

    private void problem(String code, Node.Text at, String... arguments) {
        problems.add(code, at.at(), arguments);
        broken = true;
    }
}
