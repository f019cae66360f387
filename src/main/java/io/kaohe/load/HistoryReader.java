package io.kaohe.load;

import io.kaohe.facts.Period;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Source;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code history.yaml}. */
final class HistoryReader {
    private static final Key<Node.Text> BODY = Key.required("单位", "body", Form.NAME);
    private static final Key<Period> ROUND = Key.required("轮次", "round", Forms.PERIOD);
    private static final Key<String> LIGHT = Key.optional("灯", "light", Forms.TEXT);
    private static final Key<String> GRADE = Key.optional("等次", "grade", Forms.TEXT);
    private static final Key<Integer> PLACE = Key.optional("名次", "place", Forms.WHOLE_NUMBER);
    private static final Key<Integer> FROM_LAST = Key.optional("倒数名次", "placeFromLast", Forms.WHOLE_NUMBER);

    private static final Key<BigDecimal> SCORE = Key.optional("得分", "score", Forms.POINTS);

    /** What is published of one body. */
    static final Keys PUBLISHED = Keys.of(ROUND, LIGHT, GRADE, PLACE, FROM_LAST, SCORE);

    private static final Key<List<Fields>> ROWS =
            Key.required("往期", "history", Form.list(Form.table(Keys.of(BODY).and(PUBLISHED))));

    static final Sheet SHEET = new Sheet("history.yaml", "history", Keys.of(ROWS));

    private final Problems problems;
    private final Map<String, Source> seen = new LinkedHashMap<>();

    private HistoryReader(Problems problems) {
        this.problems = problems;
    }

    static List<Published> read(Sheets sheets, Known known) {
        HistoryReader reader = new HistoryReader(known.problems());
        return sheets.any(SHEET).stream()
                .flatMap(file -> file.get(ROWS, List.of()).stream())
                .map(row -> reader.row(row, known.bodies()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Published> row(Fields row, Bodies bodies) {
        Node.Text body = row.get(BODY);
        if (body != null) {
            bodies.bodies().look(body);
        }
        return body == null ? Optional.empty() : past(body.text(), row);
    }

    /** The rows of a case, all of its body. */
    static List<Published> read(List<Fields> rows, String body, Problems problems) {
        HistoryReader reader = new HistoryReader(problems);
        return rows.stream().flatMap(row -> reader.past(body, row).stream()).toList();
    }

    /** Empty after a problem. */
    private Optional<Published> past(String body, Fields row) {
        // Each is read before any is missed: every mistake of the row is told.
        Period period = row.get(ROUND);
        String light = row.get(LIGHT);
        String grade = row.get(GRADE);
        Integer place = row.get(PLACE);
        Integer fromLast = row.get(FROM_LAST);
        BigDecimal score = row.get(SCORE);
        if (period == null) {
            return Optional.empty();
        }
        Published past = new Published(body, Round.of(period), light, grade, place, fromLast, score, row.at());
        return first(past) && told(past, row) ? Optional.of(past) : Optional.empty();
    }

    private boolean first(Published past) {
        String round = past.round().toString();
        Source earlier = seen.putIfAbsent(past.body() + "@" + round, past.source());
        if (earlier != null) {
            problems.add("load.history.twice", past.source(), past.body(), round, earlier.toString());
        }
        return earlier == null;
    }

    private boolean told(Published past, Fields row) {
        boolean told = Stream.of(LIGHT, GRADE, PLACE, FROM_LAST, SCORE).anyMatch(row::has);
        if (!told) {
            problems.add("load.history.empty", past.source(), past.round().toString());
        }
        return told;
    }
}
