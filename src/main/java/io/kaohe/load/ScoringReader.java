package io.kaohe.load;

import io.kaohe.facts.Body;
import io.kaohe.facts.Occasion;
import io.kaohe.facts.Part;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code scoring.csv}, the scoring table (评分表): the marks and methods of targets, in place of what the plan says. */
final class ScoringReader {
    private static final Key<Node.Text> BLOCK = Key.optional("板块", "block", Form.NAME);
    private static final Key<Node.Text> TARGET = Key.required("目标", "target", Form.NAME);
    private static final Key<Node.Text> PART = Key.optional("分项", "part", Form.NAME);
    private static final Key<BigDecimal> MARKS = Key.required("满分", "marks", Forms.MARKS);
    private static final Key<Node.Entries> CLASSES = Key.optional("满分:", "marksOf", Form.named(Forms.MARKS));
    private static final Key<Node.Text> METHOD = Key.optional("方法", "method", Form.NAME);
    private static final Key<Occasion> OCCASION = Key.optional("轮次", "rounds", Form.word(Occasion.values()));

    static final Sheet SHEET =
            new Sheet("scoring.csv", "scoring", Keys.of(BLOCK, TARGET, PART, MARKS, CLASSES, METHOD, OCCASION));

    private final Bodies bodies;
    private final Methods methods;
    private final Problems problems;
    private final Marks marks;

    private ScoringReader(Bodies bodies, Methods methods) {
        this.bodies = bodies;
        this.methods = methods;
        this.problems = bodies.problems();
        this.marks = new Marks(problems);
    }

    /** The table, without rows where there is none. */
    static Marks read(Sheets sheets, Bodies bodies, Methods methods) {
        ScoringReader reader = new ScoringReader(bodies, methods);
        sheets.table(SHEET).ifPresent(rows -> rows.rows().forEach(reader::row));
        return reader.marks;
    }

    private void row(Fields fields) {
        Node.Text target = fields.get(TARGET);
        BigDecimal full = fields.get(MARKS);
        Node.Text method = fields.get(METHOD);
        Node.Text name = fields.get(PART);
        Occasion occasion = fields.get(OCCASION, Occasion.EVERY);
        Node.Text block = fields.get(BLOCK);
        Part part = new Part(
                name == null ? Part.ONLY : name.text(),
                full == null ? BigDecimal.ONE : full,
                classes(fields.get(CLASSES)),
                method == null ? null : method.text(),
                occasion,
                fields.at());
        Paying.check(method, methods, problems);
        if (target != null) {
            marks.add(target, name == null ? target : name, block, part);
        }
    }

    private SortedMap<String, BigDecimal> classes(Node.@Nullable Entries written) {
        SortedMap<String, BigDecimal> classes = new TreeMap<>();
        if (written != null) {
            written.entries().forEach((name, entry) -> {
                BigDecimal full = Forms.MARKS.reader().read(CLASSES.name() + name, entry.value(), problems);
                known(name, entry);
                if (full != null) {
                    classes.put(name, full);
                }
            });
        }
        return classes;
    }

    private void known(String name, Node.Entry entry) {
        Collection<Body> all = bodies.bodies().all();
        SortedSet<String> categories = all.stream()
                .map(Body::category)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (bodies.bodies().complete() && !categories.contains(name)) {
            problems.unknown("load.scoring.category", entry.key(), name, categories);
        }
    }
}
