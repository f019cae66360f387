package io.kaohe.load;

import io.kaohe.facts.Amount;
import io.kaohe.facts.NamedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dated values of a named number. */
final class Numbers {
    private static final Comparator<NamedNumber> BY_FIRST_DAY =
            Comparator.comparing(NamedNumber::since, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Numbers() {}

    /** Every dated value, by first day, after telling where two of them overlap or leave days without a value. */
    static List<NamedNumber> read(String name, Node node, Problems problems) {
        List<NamedNumber> numbers = new ArrayList<>();
        List<Fields> versions = SchemeKeys.NUMBER.reader().read(name, node, problems);
        for (Fields version : versions == null ? List.<Fields>of() : versions) {
            NamedNumber number = number(name, version, problems);
            if (number != null) {
                numbers.add(number);
            }
        }
        if (node instanceof Node.Items items && items.items().isEmpty()) {
            problems.add("load.value.empty", node.at(), name);
        }
        numbers.sort(BY_FIRST_DAY);
        for (int i = 1; i < numbers.size(); i++) {
            follows(numbers.get(i - 1), numbers.get(i), problems);
        }
        return List.copyOf(numbers);
    }

    private static @Nullable NamedNumber number(String name, Fields fields, Problems problems) {
        Amount value = fields.get(SchemeKeys.VALUE);
        LocalDate since = fields.get(SchemeKeys.SINCE);
        LocalDate until = fields.get(SchemeKeys.UNTIL);
        String clause = fields.get(SchemeKeys.CLAUSE);
        if (since != null && until != null && until.isBefore(since)) {
            problems.add("load.date.order", fields.at(SchemeKeys.UNTIL), until.toString(), since.toString());
        }
        return value == null ? null : new NamedNumber(name, value, clause, since, until, fields.at());
    }

    private static void follows(NamedNumber before, NamedNumber number, Problems problems) {
        LocalDate last = before.until();
        LocalDate first = number.since();
        String other = before.source().toString();
        if (last == null || first == null || !first.isAfter(last)) {
            problems.add("load.number.overlap", number.source(), number.name(), other);
        } else if (!first.equals(last.plusDays(1))) {
            String from = last.plusDays(1).toString();
            String to = first.minusDays(1).toString();
            problems.add("load.number.gap", number.source(), number.name(), from, to);
        }
    }
}
