package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.facts.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one value is written, and what it means.
 *
 * @param shape what may stand there; editors are told of it
 * @param reader makes the value, or null after telling why not
 */
record Form<T>(Shape shape, Reader<T> reader) {
    /** What may stand in a place. */
    sealed interface Shape {
        /** A single value: text, date, number ... */
        record Value(String type) implements Shape {}

        /** One of these words. */
        record OneOf(List<String> words) implements Shape {}

        /** A list. */
        record ListOf(Shape item) implements Shape {}

        /** Keys and values by a table of keys. */
        record Table(Keys keys) implements Shape {}

        /** Keys that the author names. */
        record Named() implements Shape {}
    }

    /** A value and where it stands. */
    record Placed<T>(Source at, T value) {}

    /** Reads one node. */
    @FunctionalInterface
    interface Reader<T> {
        /** The value under {@code key}; null after a problem. */
        @Nullable
        T read(String key, Node node, Problems problems);
    }

    /** A name with its place, so that it can be looked up later. */
    static final Form<Node.Text> NAME = new Form<>(new Shape.Value("text"), Form::readText);

    /** Keys that the author names. */
    static final Form<Node.Entries> NAMED = new Form<>(new Shape.Named(), Form::readEntries);

    /** A value made from a text; {@code code} is the problem when there is none. */
    static <T> Form<T> parsed(String type, String code, Function<String, Optional<T>> parse) {
        return new Form<>(new Shape.Value(type), (key, node, problems) -> {
            Node.Text text = readText(key, node, problems);
            Optional<T> value = text == null ? Optional.empty() : parse.apply(text.text());
            if (text != null && value.isEmpty()) {
                problems.add(code, text.at(), text.text());
            }
            return value.orElse(null);
        });
    }

    /** One of a vocabulary. */
    static <W extends Word> Form<W> word(W[] vocabulary) {
        return oneOf(Arrays.asList(vocabulary), Word::chinese);
    }

    /** One of these values, by the word that {@code name} gives it. */
    static <T> Form<T> oneOf(List<T> values, Function<T, String> name) {
        List<String> words = values.stream().map(name).toList();
        return new Form<>(new Shape.OneOf(words), (key, node, problems) -> {
            Node.Text text = readText(key, node, problems);
            if (text == null) {
                return null;
            }
            int index = words.indexOf(text.text());
            if (index < 0) {
                problems.add("load.word", text.at(), text.text(), key, String.join("、", words));
                return null;
            }
            return values.get(index);
        });
    }

    /** Values of one form; those that cannot be read are left out. */
    static <T> Form<List<T>> list(Form<T> item) {
        return new Form<>(new Shape.ListOf(item.shape), (key, node, problems) -> {
            if (!(node instanceof Node.Items items)) {
                wrong("load.type.list", key, node, problems);
                return null;
            }
            List<T> values = new ArrayList<>();
            for (Node one : items.items()) {
                T value = item.reader.read(key, one, problems);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        });
    }

    /** A value of the form, with its place. */
    static <T> Form<Placed<T>> placed(Form<T> form) {
        return new Form<>(form.shape, (key, node, problems) -> {
            T value = form.reader.read(key, node, problems);
            return value == null ? null : new Placed<>(node.at(), value);
        });
    }

    /** Keys and values by a table of keys. */
    static Form<Fields> table(Keys keys) {
        return new Form<>(new Shape.Table(keys), (key, node, problems) -> {
            Node.Entries entries = readEntries(key, node, problems);
            return entries == null ? null : Fields.of(entries, keys, problems);
        });
    }

    private static Node.@Nullable Text readText(String key, Node node, Problems problems) {
        if (node instanceof Node.Text text && !text.text().isBlank()) {
            return text;
        }
        wrong("load.type.text", key, node, problems);
        return null;
    }

    private static Node.@Nullable Entries readEntries(String key, Node node, Problems problems) {
        if (node instanceof Node.Entries entries) {
            return entries;
        }
        wrong("load.type.keys", key, node, problems);
        return null;
    }

    private static void wrong(String code, String key, Node node, Problems problems) {
        if (node instanceof Node.Text text && text.text().isBlank()) {
            problems.add("load.value.empty", node.at(), key);
        } else if (node instanceof Node.Text text
                && code.equals("load.type.keys")
                && text.text().contains("：")) {
            problems.add("load.yaml.colon", node.at());
        } else if (!(node instanceof Node.Broken)) {
            problems.add(code, node.at(), key);
        }
    }
}
