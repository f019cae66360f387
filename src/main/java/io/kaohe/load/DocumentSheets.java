package io.kaohe.load;

import io.kaohe.facts.InputFile;
import io.kaohe.facts.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of one JSON document, which holds all that a folder would. */
record DocumentSheets(Fields root, InputFile file, Problems problems) implements Sheets {
    private static final Map<Sheet, Key<Fields>> PARTS = parts();

    private static final Map<Sheet, Key<List<Fields>>> TABLES = tables();

    private static final Key<List<Fields>> ACTUALS =
            Key.optional("actuals", "actuals", Form.list(Form.table(ActualsReader.KEYS)));

    private static final Key<Node.Entries> SCHEME =
            Key.optional(SchemeReader.FILE, "scheme", Form.unread(SchemeKeys.KEYS));

    /** What may stand in a document. */
    static final Keys KEYS = Keys.of(PARTS.values().toArray(Key<?>[]::new))
            .and(TABLES.values().toArray(Key<?>[]::new))
            .and(ACTUALS, SCHEME);

    private static Map<Sheet, Key<Fields>> parts() {
        Map<Sheet, Key<Fields>> parts = new LinkedHashMap<>();
        // Where the rules and the data are is told by whoever hands the document over.
        parts.put(Heading.SHEET, Key.required(Heading.SHEET.file(), Heading.SHEET.part(), Form.table(Heading.INNER)));
        for (Sheet sheet : List.of(BodiesReader.SHEET, IndicatorReader.SHEET, PlanReader.SHEET)) {
            parts.put(sheet, Key.required(sheet.file(), sheet.part(), Form.table(sheet.keys())));
        }
        for (Sheet sheet : List.of(BenchmarkReader.SHEET, RulingReader.SHEET, EventReader.SHEET, HistoryReader.SHEET)) {
            parts.put(sheet, Key.optional(sheet.file(), sheet.part(), Form.table(sheet.keys())));
        }
        return parts;
    }

    private static Map<Sheet, Key<List<Fields>>> tables() {
        Map<Sheet, Key<List<Fields>>> tables = new LinkedHashMap<>();
        for (Sheet sheet : List.of(TaskReader.SHEET, ScoringReader.SHEET)) {
            tables.put(sheet, Key.optional(sheet.file(), sheet.part(), Form.list(Form.table(sheet.keys()))));
        }
        return tables;
    }

    /** The document's parts; empty after a problem that leaves none. */
    static Optional<DocumentSheets> read(byte[] document, String name, Problems problems) {
        Optional<String> text = Decoding.utf8(document);
        if (text.isEmpty()) {
            problems.add("load.file.charset", Source.of(name), "UTF-8");
        }
        InputFile file = new InputFile(name, Sha256.of(document));
        return text.flatMap(content -> JsonTree.read(name, content, problems))
                .map(tree -> new Translation(problems).translate(name, tree, new Shape.Table(KEYS)))
                .map(tree -> Form.table(KEYS).reader().read(name, tree, problems))
                .map(root -> new DocumentSheets(root, file, problems));
    }

    @Override
    public Optional<Fields> own(Sheet sheet) {
        return Optional.ofNullable(PARTS.get(sheet)).map(root::get);
    }

    @Override
    public List<Optional<Fields>> needed(Sheet sheet) {
        return List.of(own(sheet));
    }

    @Override
    public List<Fields> any(Sheet sheet) {
        return own(sheet).map(List::of).orElse(List.of());
    }

    @Override
    public void actuals(Returns returns) {
        root.get(ACTUALS, List.of()).forEach(returns::file);
    }

    @Override
    public Optional<Rows> table(Sheet sheet) {
        int before = problems.count();
        List<Fields> rows =
                Optional.ofNullable(TABLES.get(sheet)).map(root::get).orElse(null);
        return rows == null ? Optional.empty() : Optional.of(new Rows(rows, problems.count() == before));
    }

    @Override
    public List<Rows> tables(Sheet sheet) {
        // A document has no need of a second way to write the same list.
        return List.of();
    }

    @Override
    public Optional<Written> scheme() {
        Node.Entries tree = root.get(SCHEME);
        return tree == null ? Optional.empty() : Optional.of(new Written(tree, text(tree)));
    }

    @Override
    public List<InputFile> files() {
        return List.of(file);
    }

    /** The settings alone, however the document is laid out, so that the same settings have the same hash. */
    private static String text(Node node) {
        if (node instanceof Node.Entries entries) {
            return entries.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof Node.Items items) {
            return items.items().stream().map(DocumentSheets::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Text text ? text.text() : "";
    }
}
