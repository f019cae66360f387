package io.kaohe.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.kaohe.facts.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the tree of a text over its parser's tokens, so that all its problems are found, each with its place. */
final class TokenTree {
    private final JsonParser parser;
    private final Dialect dialect;
    private final Problems problems;

    TokenTree(JsonParser parser, Dialect dialect, Problems problems) {
        this.parser = parser;
        this.dialect = dialect;
        this.problems = problems;
    }

    /** What tells one language's tokens from another's. */
    interface Dialect {
        /** Where the current token begins. */
        Source here();

        /** Tells what must not stand at the current token. */
        void look() throws IOException;

        /** Whether the key is only the rest of the number before it, {@code 234} of {@code 1,234}; told if so. */
        boolean restOfNumber(String key, JsonToken value, Source place, Node before) throws IOException;

        /** The single value that the current token is. */
        Node value(JsonToken token) throws IOException;
    }

    /** The whole text; empty, and a problem, when there is nothing in it. {@code second} is the problem with anything after it. */
    Optional<Node> document(String file, String second) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add("load.file.empty", Source.of(file));
            return Optional.empty();
        }
        Node node = node(first);
        if (parser.nextToken() != null) {
            problems.add(second, dialect.here());
        }
        return Optional.of(node);
    }

    private Node node(JsonToken token) throws IOException {
        dialect.look();
        return switch (token) {
            case START_OBJECT -> entries();
            case START_ARRAY -> items();
            case VALUE_NULL -> {
                problems.add("load.value.null", dialect.here(), parser.getText());
                yield new Node.Broken(dialect.here());
            }
            default -> dialect.value(token);
        };
    }

    private Node entries() throws IOException {
        Source at = dialect.here();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Node.Entry entry = new Node.Entry(at, new Node.Items(at, List.of()));
        String before = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            dialect.look();
            String key = parser.currentName();
            Source place = dialect.here();
            JsonToken value = parser.nextToken();
            if (dialect.restOfNumber(key, value, place, entry.value())) {
                entry = new Node.Entry(
                        entry.key(), new Node.Broken(entry.value().at()));
                entries.put(before, entry);
                continue;
            }
            entry = new Node.Entry(place, node(value));
            before = key;
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                problems.add(
                        "load.key.duplicate",
                        place,
                        key,
                        Integer.toString(first.key().line()));
            }
        }
        return new Node.Entries(at, entries);
    }

    private Node items() throws IOException {
        Source at = dialect.here();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Items(at, items);
    }
}
