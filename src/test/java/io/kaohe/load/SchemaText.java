package io.kaohe.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the JSON Schema of a file, or of a document, from the keys that its reader takes. */
final class SchemaText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final boolean document;
    private final ObjectNode shared = JSON.objectNode();

    private SchemaText(boolean document) {
        this.document = document;
    }

    /** The schema of a YAML file, with Chinese keys. */
    static String ofFile(String title, Keys keys) {
        return new SchemaText(false).text(title, keys);
    }

    /** The schema of a JSON document, with English keys. */
    static String ofDocument(String title, Keys keys) {
        return new SchemaText(true).text(title, keys);
    }

    private String text(String title, Keys keys) {
        ObjectNode root = JSON.objectNode();
        ObjectNode table = table(keys);
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", title);
        root.setAll(table);
        if (!shared.isEmpty()) {
            root.set("$defs", shared);
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof Shape.Value value) {
            return value(value);
        } else if (shape instanceof Shape.OneOf words) {
            return words(words);
        } else if (shape instanceof Shape.Truth) {
            return document
                    ? JSON.objectNode().put("type", "boolean")
                    : JSON.objectNode().set("enum", JSON.arrayNode().add("是").add("否"));
        } else if (shape instanceof Shape.ListOf list) {
            return JSON.objectNode().put("type", "array").set("items", schema(list.item()));
        } else if (shape instanceof Shape.Table table) {
            return table(table.keys());
        } else if (shape instanceof Shape.Named named) {
            return JSON.objectNode().put("type", "object").set("additionalProperties", schema(named.value()));
        }
        ArrayNode choices = JSON.arrayNode();
        ((Shape.Either) shape).shapes().forEach(choice -> choices.add(schema(choice)));
        return JSON.objectNode().set("anyOf", choices);
    }

    /** A number that nobody put in quotes is a number to an editor, though we read it as it is written. */
    private ObjectNode value(Shape.Value value) {
        ObjectNode schema = JSON.objectNode();
        if (!value.equals(Shape.TEXT)) {
            schema.put("description", document ? value.english() : value.chinese());
        }
        schema.set("type", JSON.arrayNode().add("string").add("number"));
        if (!value.pattern().isEmpty()) {
            schema.put("pattern", value.pattern());
        }
        return schema;
    }

    private ObjectNode words(Shape.OneOf words) {
        ArrayNode all = JSON.arrayNode();
        for (Term term : words.terms()) {
            all.add(document ? term.english() : term.chinese());
            if (term.chinese().matches("\\d+")) {
                all.add(Integer.parseInt(term.chinese()));
            }
        }
        return JSON.objectNode().set("enum", all);
    }

    private ObjectNode table(Keys keys) {
        ObjectNode properties = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        for (Key<?> key : keys.keys()) {
            String name = name(key);
            ObjectNode schema = alike(keys, key).size() > 1
                    ? reference(name(alike(keys, key).get(0)), key.form().shape())
                    : schema(key.form().shape());
            if (document) {
                String written = schema.path("description").asText();
                schema.put("description", written.isEmpty() ? key.name() : key.name() + ": " + written);
            }
            properties.set(name, schema);
            if (key.required()) {
                required.add(name);
            }
        }
        ObjectNode table = JSON.objectNode().put("type", "object");
        table.set("properties", properties);
        if (!required.isEmpty()) {
            table.set("required", required);
        }
        return table.put("additionalProperties", false);
    }

    /** The keys of a table, of several, that take the same table; the key alone when it takes no table. */
    static List<Key<?>> alike(Keys keys, Key<?> key) {
        return key.form().shape() instanceof Shape.Table
                ? keys.keys().stream()
                        .filter(each -> each.form().shape() == key.form().shape())
                        .toList()
                : List.of(key);
    }

    private String name(Key<?> key) {
        return document ? key.english() : key.name();
    }

    /** What several keys take is written once, under the name of the first. */
    private ObjectNode reference(String name, Shape shape) {
        if (!shared.has(name)) {
            shared.set(name, schema(shape));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }
}
