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
    static final Form<Node.Text> NAME = new Form<>(Shape.TEXT, Form::readText);

    /** Keys that the author names, each with a value of that form. */
    static Form<Node.Entries> named(Form<?> value) {
        return new Form<>(new Shape.Named(value.shape), Form::readEntries);
    }

    /** A value made from a text; {@code code} is the problem when there is none. */
    static <T> Form<T> parsed(Shape.Value shape, String code, Function<String, Optional<T>> parse) {
        return new Form<>(shape, (key, node, problems) -> {
            Node.Text text = readText(key, node, problems, shape.chinese());
            Optional<T> value = text == null ? Optional.empty() : parse.apply(text.text());
            if (text != null && value.isEmpty()) {
                problems.add(code, text.at(), text.text());
            }
            return value.orElse(null);
        });
    }

    /** One of a vocabulary. */
    static <W extends Word> Form<W> word(W[] vocabulary) {
        return oneOf(Arrays.asList(vocabulary), Term::of);
    }

    /** One of these values, by the word for it. */
    static <T> Form<T> oneOf(List<T> values, Function<T, Term> word) {
        List<Term> terms = values.stream().map(word).toList();
        List<String> words = terms.stream().map(Term::chinese).toList();
        return new Form<>(new Shape.OneOf(terms), (key, node, problems) -> {
            Node.Text text = readText(key, node, problems, String.join("、", words));
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
                wrong("load.type.list", node, problems, key);
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

    /** One value of the form, or a list of them. */
    static <T> Form<List<T>> oneOrMore(Form<T> item) {
        Form<List<T>> list = list(item);
        return new Form<>(new Shape.Either(List.of(item.shape, list.shape)), (key, node, problems) -> {
            if (node instanceof Node.Items) {
                return list.reader.read(key, node, problems);
            }
            T value = item.reader.read(key, node, problems);
            return value == null ? null : List.of(value);
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

    /** Keys and values by a table of keys, which are read later. */
    static Form<Node.Entries> unread(Keys keys) {
        return new Form<>(new Shape.Table(keys), Form::readEntries);
    }

    private static Node.@Nullable Text readText(String key, Node node, Problems problems) {
        return readText(key, node, problems, Shape.TEXT.chinese());
    }

    /** @param written how the value is written */
    private static Node.@Nullable Text readText(String key, Node node, Problems problems, String written) {
        if (node instanceof Node.Text text && !text.text().isBlank()) {
            return text;
        }
        wrong("load.type.text", node, problems, key, written);
        return null;
    }

    private static Node.@Nullable Entries readEntries(String key, Node node, Problems problems) {
        if (node instanceof Node.Entries entries) {
            return entries;
        }
        wrong("load.type.keys", node, problems, key);
        return null;
    }

    /** @param arguments the key first */
    private static void wrong(String code, Node node, Problems problems, String... arguments) {
        if (node instanceof Node.Text text && text.text().isBlank()) {
            problems.add("load.value.empty", node.at(), arguments[0]);
        } else if (node instanceof Node.Text text
                && code.equals("load.type.keys")
                && text.text().contains("：")) {
            problems.add("load.yaml.colon", node.at());
        } else if (!(node instanceof Node.Broken)) {
            problems.add(problems.inDocument(code), node.at(), arguments);
        }
    }
}
