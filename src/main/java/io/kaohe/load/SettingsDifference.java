package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.report.PackChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a {@code scheme.yaml} apart: number by number, ladder by ladder, setting by setting. Its title judges nothing. */
final class SettingsDifference implements FileDifference {
    /** Keys that lead to a value; a number has one above it, a method of payment two. */
    private static final int DEEPEST = 3;

    private final Map<List<String>, Node> before;
    private final Map<List<String>, Node> after;
    private final Map<List<String>, PackChange> changes = new LinkedHashMap<>();

    private SettingsDifference(Map<List<String>, Node> before, Map<List<String>, Node> after) {
        this.before = before;
        this.after = after;
    }

    static FileDifference of(String path, String before, String after) {
        SettingsDifference difference = new SettingsDifference(leaves(path, before), leaves(path, after));
        Set<List<String>> keys = new LinkedHashSet<>(difference.before.keySet());
        keys.addAll(difference.after.keySet());
        keys.remove(List.of(SchemeKeys.NAME.name()));
        keys.forEach(key -> difference.compare(path, key));
        return difference;
    }

    private static Map<List<String>, Node> leaves(String path, String text) {
        Map<List<String>, Node> leaves = new LinkedHashMap<>();
        YamlTree.read(path, text, new Problems()).ifPresent(tree -> descend(List.of(), tree, leaves));
        return leaves;
    }

    private static void descend(List<String> keys, Node node, Map<List<String>, Node> leaves) {
        int deepest = !keys.isEmpty() && keys.get(0).equals(SchemeKeys.SETTINGS.name()) ? DEEPEST : DEEPEST - 1;
        if (keys.size() == deepest || !(node instanceof Node.Entries entries)) {
            leaves.put(keys, node);
            return;
        }
        entries.entries().forEach((key, entry) -> {
            List<String> more = new ArrayList<>(keys);
            more.add(key);
            descend(List.copyOf(more), entry.value(), leaves);
        });
    }

    private void compare(String path, List<String> keys) {
        Node one = before.get(keys);
        Node other = after.get(keys);
        if (!text(one).equals(text(other))) {
            String name = String.join("/", keys.size() > 1 ? keys.subList(1, keys.size()) : keys);
            changes.put(keys, new PackChange(kind(keys.get(0)), path, name, words(one, other), words(other, one)));
        }
    }

    private static PackChange.Kind kind(String top) {
        if (top.equals(SchemeKeys.NUMBERS.name())) {
            return PackChange.Kind.NUMBER;
        }
        return top.equals(SchemeKeys.LADDERS.name()) ? PackChange.Kind.LADDER : PackChange.Kind.SETTING;
    }

    /** What the value says that the other does not. */
    private static List<String> words(@Nullable Node node, @Nullable Node other) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Entries one
                && other instanceof Node.Entries two
                && one.entries().keySet().equals(two.entries().keySet())) {
            return List.of(NodeText.words(different(one, two)));
        }
        return List.of(NodeText.words(node));
    }

    private static Node different(Node.Entries one, Node.Entries two) {
        Map<String, Node.Entry> different = new LinkedHashMap<>(one.entries());
        two.entries().forEach((key, entry) -> {
            if (text(Objects.requireNonNull(one.entries().get(key)).value()).equals(text(entry.value()))) {
                different.remove(key);
            }
        });
        return new Node.Entries(one.at(), different);
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : NodeText.exact(node);
    }

    @Override
    public List<PackChange> changes() {
        return List.copyOf(changes.values());
    }

    @Override
    public String text(Set<PackChange> on) {
        Set<List<String>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<String, Node.Entry> tree = new LinkedHashMap<>();
        for (List<String> key : keys) {
            PackChange change = changes.get(key);
            Node value = (change != null && on.contains(change) ? after : before).get(key);
            if (value != null) {
                put(tree, key, value);
            }
        }
        return tree.isEmpty() ? "" : NodeText.exact(entries(tree)) + "\n";
    }

    private static void put(Map<String, Node.Entry> tree, List<String> keys, Node value) {
        String key = keys.get(0);
        if (keys.size() == 1) {
            tree.put(key, new Node.Entry(value.at(), value));
            return;
        }
        Map<String, Node.Entry> below = new LinkedHashMap<>();
        if (tree.containsKey(key) && Objects.requireNonNull(tree.get(key)).value() instanceof Node.Entries known) {
            below.putAll(known.entries());
        }
        put(below, keys.subList(1, keys.size()), value);
        tree.put(key, new Node.Entry(value.at(), entries(below)));
    }

    private static Node.Entries entries(Map<String, Node.Entry> entries) {
        return new Node.Entries(Source.of(SchemeReader.FILE), entries);
    }
}
