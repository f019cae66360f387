package io.kaohe.load;

import io.kaohe.facts.Period;
import io.kaohe.facts.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code assessment.yaml} says.
 *
 * @param year 0 when it could not be read
 * @param pack the rule pack as written (规则); null for the shipped one
 * @param data folders with bodies, indicators and actuals, without those that cannot be one
 * @param folders how many of them are written
 */
record Heading(String name, int year, Node.@Nullable Text pack, List<Node.Text> data, int folders) {
    private static final Key<String> NAME = Key.required("考核", "name", Forms.TEXT);
    private static final Key<Integer> YEAR = Key.required("年度", "year", Forms.YEAR);
    private static final Key<Node.Text> PACK = Key.optional("规则", "rules", Form.NAME);
    private static final Key<List<Node.Text>> DATA = Key.optional("数据", "data", Form.list(Form.NAME));
    private static final Key<List<Form.Placed<Period>>> ROUNDS =
            Key.optional("轮次", "rounds", Form.list(Form.placed(Forms.PERIOD)));

    /** What it says of itself, and not of the folder it lies in. */
    static final Keys INNER = Keys.of(NAME, YEAR, ROUNDS);

    static final Sheet SHEET = new Sheet("assessment.yaml", "assessment", INNER.and(PACK, DATA));

    /** Where the data are when nothing is said. */
    private static final List<Node.Text> HERE = List.of(new Node.Text(Source.of("."), "."));

    private static final Heading UNREADABLE = new Heading("", 0, null, HERE, 1);

    static Heading read(Sheets sheets) {
        return sheets.own(SHEET).map(found -> of(found, sheets.problems())).orElse(UNREADABLE);
    }

    private static Heading of(Fields fields, Problems problems) {
        int year = fields.get(YEAR, 0);
        List<Node.Text> written = fields.get(DATA, List.of());
        List<Node.Text> data = new ArrayList<>();
        for (Node.Text folder : written) {
            if (absolute(folder.text())) {
                problems.add("load.data.absolute", folder.at(), folder.text());
            } else {
                data.add(folder);
            }
        }
        for (Form.Placed<Period> round : fields.get(ROUNDS, List.of())) {
            if (year != 0 && round.value().year() != year) {
                problems.add("load.round.year", round.at(), round.value().toString(), Integer.toString(year));
            }
        }
        String name = fields.get(NAME, "");
        return written.isEmpty()
                ? new Heading(name, year, fields.get(PACK), HERE, 1)
                : new Heading(name, year, fields.get(PACK), data, written.size());
    }

    private static boolean absolute(String folder) {
        return folder.startsWith("/") || folder.startsWith("\\") || folder.contains(":");
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
