package io.kaohe.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts an assessment's folder into one document, by the tables of keys: the way back of a {@link Translation}. */
public final class InEnglish {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<Sheet> SHARED = List.of(
            BodiesReader.SHEET,
            IndicatorReader.SHEET,
            BenchmarkReader.SHEET,
            RulingReader.SHEET,
            EventReader.SHEET,
            HistoryReader.SHEET);

    private final Folder folder;
    private final ObjectNode document = JSON.objectNode();

    private InEnglish(Folder folder) {
        this.folder = folder;
    }

    /** The document of the assessment in a folder. */
    public static byte[] document(Path folder) {
        return document(Folders.of(folder));
    }

    /** The document of the folder's assessment. */
    static byte[] document(Folder folder) {
        return new InEnglish(folder).whole().toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode whole() {
        Heading heading = Heading.read(FolderSheets.alone(new Input(folder, new Problems())));
        own(Heading.SHEET);
        ((ObjectNode) document.get(Heading.SHEET.part())).remove(List.of("rules", "data"));
        own(PlanReader.SHEET);
        own(new Sheet(SchemeReader.FILE, "scheme", SchemeKeys.KEYS));
        for (Sheet sheet : SHARED) {
            heading.data().forEach(data -> shared(data.text(), sheet));
        }
        table(TaskReader.SHEET);
        table(ScoringReader.SHEET);
        ArrayNode actuals = JSON.arrayNode();
        List<String> paths = new ArrayList<>();
        heading.data()
                .forEach(data -> paths.addAll(
                        folder.files(Folders.join(data.text(), "actuals")).keySet()));
        paths.sort(Folders.ORDER);
        paths.forEach(path -> actuals.add(yaml(path, ActualsReader.KEYS)));
        document.set("actuals", actuals);
        return document;
    }

    private void own(Sheet sheet) {
        if (folder.file(sheet.file()).isPresent()) {
            document.set(sheet.part(), yaml(sheet.file(), sheet.keys()));
        }
    }

    /** Several folders' lists of one sort become one. */
    private void shared(String data, Sheet sheet) {
        String path = Folders.join(data, sheet.file());
        if (folder.file(path).isEmpty()) {
            return;
        }
        JsonNode found = yaml(path, sheet.keys());
        if (!document.has(sheet.part())) {
            document.set(sheet.part(), found);
            return;
        }
        ObjectNode first = (ObjectNode) document.get(sheet.part());
        found.properties().forEach(list -> first.withArray(list.getKey()).addAll((ArrayNode) list.getValue()));
    }

    private void table(Sheet sheet) {
        byte[] bytes = folder.file(sheet.file()).orElse(null);
        if (bytes == null) {
            return;
        }
        List<List<Node.Text>> cells = Csv.read(
                        "t.csv", Decoding.utf8OrGb18030(bytes).orElseThrow(), new Problems())
                .orElseThrow();
        ArrayNode rows = JSON.arrayNode();
        for (List<Node.Text> row : cells.subList(1, cells.size())) {
            Node entries = new CsvRows(sheet.keys(), new Problems()).entries(cells.get(0), row);
            rows.add(english(entries, new Shape.Table(sheet.keys())));
        }
        document.set(sheet.part(), rows);
    }

    private JsonNode yaml(String path, Keys keys) {
        byte[] bytes = folder.file(path).orElseThrow();
        Node tree = YamlTree.read(path, Decoding.utf8(bytes).orElseThrow(), new Problems())
                .orElseThrow();
        return english(tree, new Shape.Table(keys));
    }

    private JsonNode english(Node node, Shape shape) {
        if (shape instanceof Shape.Either either) {
            return either(node, either);
        } else if (node instanceof Node.Text text) {
            return text(text.text(), shape);
        } else if (node instanceof Node.Items items && shape instanceof Shape.ListOf list) {
            ArrayNode array = JSON.arrayNode();
            items.items().forEach(item -> array.add(english(item, list.item())));
            return array;
        }
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, Node.Entry> entry :
                ((Node.Entries) node).entries().entrySet()) {
            String name = entry.getKey();
            Node value = entry.getValue().value();
            if (shape instanceof Shape.Table table) {
                Key<?> key = table.keys().named(name).orElseThrow();
                object.set(key.english(), english(value, key.form().shape()));
            } else {
                object.set(name, english(value, ((Shape.Named) shape).value()));
            }
        }
        return object;
    }

    private JsonNode either(Node node, Shape.Either either) {
        for (Shape shape : either.shapes()) {
            boolean word = node instanceof Node.Text text
                    && shape instanceof Shape.OneOf words
                    && words.terms().stream().anyMatch(term -> term.chinese().equals(text.text()));
            boolean value = node instanceof Node.Text && shape instanceof Shape.Value;
            boolean list = node instanceof Node.Items && shape instanceof Shape.ListOf;
            boolean table = node instanceof Node.Entries && shape instanceof Shape.Table;
            if (word || value || list || table) {
                return english(node, shape);
            }
        }
        throw new IllegalArgumentException(node + " is none of " + either);
    }

    private static JsonNode text(String text, Shape shape) {
        if (shape instanceof Shape.Truth) {
            return JSON.booleanNode(text.equals("是"));
        } else if (shape instanceof Shape.OneOf words) {
            return JSON.textNode(words.terms().stream()
                    .filter(term -> term.chinese().equals(text))
                    .findFirst()
                    .map(Term::english)
                    .orElseThrow());
        }
        return JSON.textNode(text);
    }
}
