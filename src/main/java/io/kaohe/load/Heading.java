package io.kaohe.load;

import io.kaohe.facts.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code assessment.yaml} says.
 *
 * @param year 0 when it could not be read
 * @param pack the rule pack as written (规则); null for the shipped one
 * @param data folders with bodies, indicators and actuals
 */
record Heading(String name, int year, @Nullable String pack, List<String> data) {
    private static final Key<String> NAME = Key.required("考核", "name", Forms.TEXT);
    private static final Key<Integer> YEAR = Key.required("年度", "year", Forms.YEAR);
    private static final Key<String> PACK = Key.optional("规则", "rules", Forms.TEXT);
    private static final Key<List<Node.Text>> DATA = Key.optional("数据", "data", Form.list(Form.NAME));
    private static final Key<List<Form.Placed<Period>>> ROUNDS =
            Key.optional("轮次", "rounds", Form.list(Form.placed(Forms.PERIOD)));

    /** What it says of itself, and not of the folder it lies in. */
    static final Keys INNER = Keys.of(NAME, YEAR, ROUNDS);

    static final Sheet SHEET = new Sheet("assessment.yaml", "assessment", INNER.and(PACK, DATA));

    private static final Heading UNREADABLE = new Heading("", 0, null, List.of("."));

    static Heading read(Sheets sheets) {
        return sheets.own(SHEET).map(found -> of(found, sheets.problems())).orElse(UNREADABLE);
    }

    private static Heading of(Fields fields, Problems problems) {
        int year = fields.get(YEAR, 0);
        List<Node.Text> data = fields.get(DATA, List.of());
        for (Node.Text folder : data) {
            if (folder.text().startsWith("/")
                    || folder.text().startsWith("\\")
                    || folder.text().contains(":")) {
                problems.add("load.data.absolute", folder.at(), folder.text());
            }
        }
        for (Form.Placed<Period> round : fields.get(ROUNDS, List.of())) {
            if (year != 0 && round.value().year() != year) {
                problems.add("load.round.year", round.at(), round.value().toString(), Integer.toString(year));
            }
        }
        List<String> folders = data.isEmpty()
                ? List.of(".")
                : data.stream().map(Node.Text::text).toList();
        return new Heading(fields.get(NAME, ""), year, fields.get(PACK), folders);
    }

    /** Whether the plan year is known and {@code day} lies outside it. */
    boolean outside(LocalDate day) {
        return year != 0 && day.getYear() != year;
    }

    /** The plan year's last day. */
    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
