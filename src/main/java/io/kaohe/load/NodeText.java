package io.kaohe.load;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what a file says: for our own reader again, or for people. */
final class NodeText {
    private NodeText() {}

    /** YAML with every text in quotes, which reads as the same tree: texts are as written, quoted or not. */
    static String exact(Node node) {
        if (node instanceof Node.Entries entries) {
            return entries.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ": "
                            + exact(entry.getValue().value()))
                    .collect(Collectors.joining(",\n ", "{", "}"));
        }
        if (node instanceof Node.Items items) {
            return items.items().stream().map(NodeText::exact).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Text text ? quoted(text.text()) : "\"\"";
    }

    /** In a line: {@code 120%，依据 第六条}; what is the value itself needs no name. */
    static String words(Node node) {
        if (node instanceof Node.Entries entries) {
            return entries.entries().entrySet().stream()
                    .map(entry -> named(entry.getKey(), entry.getValue().value()))
                    .collect(Collectors.joining("，"));
        }
        if (node instanceof Node.Items items) {
            boolean plain = items.items().stream().allMatch(Node.Text.class::isInstance);
            return items.items().stream().map(NodeText::words).collect(Collectors.joining(plain ? "、" : "；"));
        }
        return node instanceof Node.Text text ? text.text() : "";
    }

    private static String named(String key, Node value) {
        String words = value instanceof Node.Entries ? "（" + words(value) + "）" : words(value);
        return key.equals(SchemeKeys.VALUE.name()) ? words : key + " " + words;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
