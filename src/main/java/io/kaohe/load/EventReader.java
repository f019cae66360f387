package io.kaohe.load;

import io.kaohe.facts.Event;
import io.kaohe.facts.Level;
import java.time.LocalDate;
import java.util.List;

/** Reads {@code events.yaml}. */
final class EventReader {
    private static final Key<Node.Text> ID = Key.required("编号", "id", Form.NAME);
    private static final Key<Node.Text> BODY = Key.required("单位", "body", Form.NAME);
    private static final Key<LocalDate> DATE = Key.required("日期", "date", Forms.DATE);
    static final Key<String> KIND = Key.required("种类", "kind", Forms.TEXT);
    static final Key<Level> LEVEL = Key.optional("级别", "level", Form.word(Level.values()));
    private static final Key<String> MATTER = Key.optional("事由", "matter", Forms.TEXT);
    private static final Key<String> DOCUMENT = Key.optional("文号", "document", Forms.TEXT);
    private static final Key<Integer> YEAR = Key.optional("计入", "year", Forms.YEAR);
    private static final Keys ROW = Keys.of(ID, BODY, DATE, KIND, LEVEL, MATTER, DOCUMENT, YEAR);
    private static final Key<List<Fields>> ROWS = Key.required("事项", "events", Form.list(Form.table(ROW)));

    static final Sheet SHEET = new Sheet("events.yaml", "events", Keys.of(ROWS));

    private final Known known;
    private final Names<Event> events;

    private EventReader(Known known) {
        this.known = known;
        // Nothing refers to an event: only that no id stands twice is of interest here.
        this.events = new Names<>("load.event.unknown", known.problems());
    }

    static List<Event> read(Sheets sheets, Known known) {
        EventReader reader = new EventReader(known);
        sheets.any(SHEET).forEach(file -> file.get(ROWS, List.of()).forEach(reader::row));
        return reader.events.all();
    }

    private void row(Fields fields) {
        Node.Text id = fields.get(ID);
        Node.Text body = fields.get(BODY);
        LocalDate date = fields.get(DATE);
        String kind = fields.get(KIND);
        Level level = fields.get(LEVEL);
        int year = fields.get(YEAR, date == null ? 0 : date.getYear());
        if (body != null) {
            known.bodies().bodies().look(body);
        }
        if (id == null) {
            return;
        }
        Event event = body == null || date == null || kind == null
                ? null
                : new Event(
                        id.text(),
                        body.text(),
                        date,
                        kind,
                        level,
                        fields.get(MATTER),
                        fields.get(DOCUMENT),
                        year,
                        fields.at());
        events.add(id.text(), id.at(), event);
    }
}
