package io.kaohe.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns the English keys and words of a document into those of files, by the shapes that the readers take. */
final class Translation {
    private final Problems problems;

    Translation(Problems problems) {
        this.problems = problems;
    }

    /** The same tree as a file would have it; what it cannot have is a problem, and left out. */
    Node translate(String key, Node node, Shape shape) {
        if (shape instanceof Shape.Either either) {
            Shape chosen = chosen(node, flat(either));
            return chosen == null ? plain(node) : translate(key, node, chosen);
        } else if (shape instanceof Shape.Truth) {
            return truth(key, node);
        } else if (shape instanceof Shape.OneOf words && node instanceof Node.Text text) {
            return word(key, text, words);
        } else if (shape instanceof Shape.ListOf list && node instanceof Node.Items items) {
            List<Node> translated = items.items().stream()
                    .map(item -> translate(key, item, list.item()))
                    .toList();
            return new Node.Items(items.at(), translated);
        } else if (shape instanceof Shape.Table table && node instanceof Node.Entries entries) {
            return table(entries, table.keys());
        } else if (shape instanceof Shape.Named named && node instanceof Node.Entries entries) {
            return named(entries, named.value());
        }
        return plain(node);
    }

    /** Whatever is not of the shape stays, so that its reader tells of it; only a truth value means nothing to a reader. */
    private Node plain(Node node) {
        if (node instanceof Node.Flag flag) {
            problems.add("load.json.flag", flag.at(), Boolean.toString(flag.value()));
            return new Node.Broken(flag.at());
        }
        return node;
    }

    private static List<Shape> flat(Shape.Either either) {
        List<Shape> shapes = new ArrayList<>();
        for (Shape shape : either.shapes()) {
            shapes.addAll(shape instanceof Shape.Either inner ? flat(inner) : List.of(shape));
        }
        return shapes;
    }

    private static @Nullable Shape chosen(Node node, List<Shape> shapes) {
        if (node instanceof Node.Entries) {
            return first(shapes, shape -> shape instanceof Shape.Table || shape instanceof Shape.Named);
        } else if (node instanceof Node.Items) {
            return first(shapes, shape -> shape instanceof Shape.ListOf);
        } else if (node instanceof Node.Text text) {
            Shape word = first(shapes, shape -> shape instanceof Shape.OneOf words && knows(words, text.text()));
            return word == null ? first(shapes, shape -> shape instanceof Shape.Value) : word;
        }
        return null;
    }

    private static @Nullable Shape first(List<Shape> shapes, Predicate<Shape> fits) {
        return shapes.stream().filter(fits).findFirst().orElse(null);
    }

    private static boolean knows(Shape.OneOf words, String english) {
        return words.terms().stream().anyMatch(term -> term.english().equals(english));
    }

    private Node truth(String key, Node node) {
        if (node instanceof Node.Flag flag) {
            return new Node.Text(flag.at(), flag.value() ? "是" : "否");
        } else if (node instanceof Node.Text text) {
            problems.add("load.word", text.at(), text.text(), key, "true、false");
            return new Node.Broken(text.at());
        }
        return node;
    }

    private Node word(String key, Node.Text text, Shape.OneOf words) {
        for (Term term : words.terms()) {
            if (term.english().equals(text.text())) {
                return new Node.Text(text.at(), term.chinese());
            }
        }
        List<String> english = words.terms().stream().map(Term::english).toList();
        problems.add("load.word", text.at(), text.text(), key, String.join("、", english));
        return new Node.Broken(text.at());
    }

    private Node table(Node.Entries entries, Keys keys) {
        Map<String, Node.Entry> translated = new LinkedHashMap<>();
        entries.entries().forEach((name, entry) -> {
            Key<?> key = keys.keys().stream()
                    .filter(known -> known.english().equals(name))
                    .findFirst()
                    .orElse(null);
            if (key == null) {
                List<String> unused = keys.keys().stream()
                        .map(Key::english)
                        .filter(known -> !entries.entries().containsKey(known))
                        .toList();
                problems.unknown("load.key.unknown", entry.key(), name, unused);
            } else {
                Node value = translate(name, entry.value(), key.form().shape());
                translated.put(key.name(), new Node.Entry(entry.key(), value));
            }
        });
        return new Node.Entries(entries.at(), translated);
    }

    private Node named(Node.Entries entries, Shape value) {
        Map<String, Node.Entry> translated = new LinkedHashMap<>();
        entries.entries()
                .forEach((name, entry) ->
                        translated.put(name, new Node.Entry(entry.key(), translate(name, entry.value(), value))));
        return new Node.Entries(entries.at(), translated);
    }
}
