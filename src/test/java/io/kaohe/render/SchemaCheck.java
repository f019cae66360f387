package io.kaohe.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Validates against the keywords that our schemas use, and refuses a schema with any other. */
public final class SchemaCheck {
    private static final Set<String> WORDS = Set.of(
            "$schema", "title", "description", "$defs", "properties", "required", "items", "additionalProperties");

    private final JsonNode root;
    private final List<String> errors = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** What is wrong with the document, each with its path. */
    public static List<String> errors(JsonNode schema, JsonNode document) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, document, "");
        return check.errors;
    }

    private void check(JsonNode schema, JsonNode value, String path) {
        for (Map.Entry<String, JsonNode> word : schema.properties()) {
            keyword(word.getKey(), word.getValue(), value, path);
        }
        if (value.isObject()) {
            object(schema, value, path);
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), path + "/" + i);
            }
        }
    }

    private void keyword(String word, JsonNode rule, JsonNode value, String path) {
        switch (word) {
            case "$ref" -> check(root.at(rule.asText().substring(1)), value, path);
            case "anyOf" -> anyOf(rule, value, path);
            case "type" -> expect(isOneOf(types(rule), type(value)), path, "is not " + rule);
            case "enum" -> expect(contains(rule, value), path, "is not one of " + rule);
            case "const" -> expect(rule.equals(value), path, "is not " + rule);
            case "maxItems" -> expect(value.size() <= rule.asInt(), path, "has more than " + rule);
            case "pattern" ->
                expect(
                        value.isNull()
                                || Pattern.compile(rule.asText())
                                        .matcher(value.asText())
                                        .find(),
                        path,
                        "does not match " + rule);
            default -> expect(WORDS.contains(word), path, "the schema's keyword " + word + " is not checked");
        }
    }

    private void object(JsonNode schema, JsonNode value, String path) {
        JsonNode known = schema.path("properties");
        schema.path("required").forEach(key -> expect(value.has(key.asText()), path, "has no " + key));
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String where = path + "/" + field.getKey();
            JsonNode other = schema.path("additionalProperties");
            if (known.has(field.getKey())) {
                check(known.get(field.getKey()), field.getValue(), where);
            } else if (other.isObject()) {
                check(other, field.getValue(), where);
            } else {
                expect(!other.isBoolean() || other.asBoolean(), where, "is not a key of the schema");
            }
        }
    }

    private void anyOf(JsonNode choices, JsonNode value, String path) {
        List<String> all = new ArrayList<>();
        for (JsonNode choice : choices) {
            SchemaCheck one = new SchemaCheck(root);
            one.check(choice, value, path);
            if (one.errors.isEmpty()) {
                return;
            }
            all.addAll(one.errors);
        }
        errors.addAll(all);
    }

    private void expect(boolean holds, String path, String otherwise) {
        if (!holds) {
            errors.add(path + " " + otherwise);
        }
    }

    private static List<String> types(JsonNode rule) {
        List<String> types = new ArrayList<>();
        if (rule.isTextual()) {
            types.add(rule.asText());
        }
        rule.forEach(type -> types.add(type.asText()));
        return types;
    }

    private static boolean isOneOf(List<String> types, String type) {
        return types.contains(type) || (type.equals("integer") && types.contains("number"));
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "string";
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
