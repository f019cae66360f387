package io.kaohe.load;

import io.kaohe.facts.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/** The targets that repeat another (重复于), which may stand later in the plan. */
final class Repeats {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Names<Target> targets;
    private final Problems problems;

    Repeats(Names<Target> targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    private record Row(Fields fields, Node.Text id) {}

    /** Takes up the place of the target in the plan. */
    void add(Fields fields, Node.Text id) {
        for (Key<?> key : TargetKeys.NOT_REPEATED.keys()) {
            if (fields.has(key)) {
                problems.add("load.repeat.key", fields.at(key), problems.name(key));
            }
        }
        if (targets.add(id.text(), id.at(), null)) {
            rows.put(id.text(), new Row(fields, id));
        }
    }

    /** Fills the places, once every other target is known. */
    void resolve(TargetReader reader) {
        rows.values().forEach(row -> resolve(row, reader));
    }

    private void resolve(Row row, TargetReader reader) {
        Node.Text reference = row.fields().get(TargetKeys.REPEATS);
        if (reference == null) {
            reader.look(row.fields(), row.id());
            return;
        }
        String name = reference.text();
        Row other = rows.get(name);
        if (name.equals(row.id().text())) {
            problems.add("load.repeat.self", reference.at(), name);
        } else if (other != null) {
            problems.add("load.repeat.chain", reference.at(), name);
        } else {
            Target first = targets.look(reference);
            if (first != null) {
                targets.fill(row.id().text(), row.id().at(), reader.repeat(row.fields(), row.id(), first));
                return;
            }
        }
        reader.look(row.fields(), row.id());
    }
}
