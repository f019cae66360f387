package io.kaohe.load;

import io.kaohe.facts.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one place in a file, asked for by key. Asking twice tells a problem once. */
final class Fields {
    private static final char WIDE_COLON = '：';

    private final Node.Entries node;
    private final Keys keys;
    private final Problems problems;

    private Fields(Node.Entries node, Keys keys, Problems problems) {
        this.node = node;
        this.keys = keys;
        this.problems = problems;
    }

    /** The values, after telling which keys are unknown or missing. */
    static Fields of(Node.Entries node, Keys keys, Problems problems) {
        Fields fields = new Fields(node, keys, problems);
        node.entries().forEach((name, entry) -> fields.check(name, entry.key()));
        // A key with a wide colon holds what else is there: nothing more can be called missing.
        if (node.entries().keySet().stream().noneMatch(Fields::wide)) {
            keys.keys().stream().filter(Key::required).forEach(fields::need);
        }
        fields.readAllOfAnIncomplete();
        return fields;
    }

    /** What lacks a key may not be asked for the others any more; what is wrong with those is told all the same. */
    private void readAllOfAnIncomplete() {
        if (keys.keys().stream().anyMatch(key -> key.required() && !has(key))) {
            keys.keys().forEach(this::get);
        }
    }

    private void check(String name, Source at) {
        if (wide(name)) {
            int colon = name.indexOf(WIDE_COLON);
            problems.add("load.yaml.colon", new Source(at.file(), at.line(), at.column() + colon));
        } else if (keys.later().contains(name)) {
            problems.add("load.key.later", at, name);
        } else if (keys.named(name).isEmpty()) {
            List<String> unused = keys.names().stream()
                    .filter(known -> !node.entries().containsKey(known))
                    .toList();
            problems.unknown("load.key.unknown", at, name, unused);
        }
    }

    private static boolean wide(String name) {
        return name.indexOf(WIDE_COLON) >= 0;
    }

    /** Tells that the key is missing, if it is. */
    void need(Key<?> key) {
        if (!has(key)) {
            problems.add("load.key.missing", at(), problems.name(key));
        }
    }

    boolean has(Key<?> key) {
        return node.entries().containsKey(key.name());
    }

    /** The value; null when the key is missing or its value has a problem. */
    <T> @Nullable T get(Key<T> key) {
        Node.Entry entry = node.entries().get(key.name());
        return entry == null ? null : key.form().reader().read(problems.name(key), entry.value(), problems);
    }

    /** The value, or {@code otherwise} when the key is missing or its value has a problem. */
    <T> T get(Key<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    /** Where all this begins. */
    Source at() {
        return node.at();
    }

    /** Where the key's value stands; the whole place when it is missing. */
    Source at(Key<?> key) {
        Node.Entry entry = node.entries().get(key.name());
        return entry == null ? at() : entry.value().at();
    }
}
