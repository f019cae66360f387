package io.kaohe.verify;

import io.kaohe.facts.Source;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a report, with the keys that lead to it. What is asked for and is not there, or is of another kind, is refused by
 * an {@link InvalidInput}.
 *
 * @param file name of the report
 * @param path the keys, empty for the report itself
 * @param value a map, a list, a text, a whole number, a truth, {@link #OTHER} or null
 */
record Node(String file, String path, @Nullable Object value) {
    /** A number that no report has. */
    static final Object OTHER = new Object();

    /** So long that no report has it, and short enough to reckon with. */
    private static final int LONGEST = 1000;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** The value under a key, which must be there. */
    Node get(String key) {
        Map<?, ?> fields = object();
        String inside = path.isEmpty() ? key : path + "." + key;
        if (!fields.containsKey(key)) {
            throw refused("verify.key.missing", inside);
        }
        return new Node(file, inside, fields.get(key));
    }

    /** Whether there is such a key. */
    boolean has(String key) {
        return object().containsKey(key);
    }

    /** The keys, in their order. */
    List<String> keys() {
        return object().keySet().stream().map(String::valueOf).toList();
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> fields) {
            return fields;
        }
        throw other();
    }

    /** The items of a list under a key. */
    List<Node> list(String key) {
        Node node = get(key);
        if (!(node.value instanceof List<?> items)) {
            throw node.other();
        }
        List<Node> nodes = new ArrayList<>();
        for (Object item : items) {
            nodes.add(new Node(file, node.path + "[" + nodes.size() + "]", item));
        }
        return nodes;
    }

    /** The text itself. */
    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw other();
    }

    String text(String key) {
        return get(key).text();
    }

    @Nullable
    String textOrNull(String key) {
        Node node = get(key);
        return node.value == null ? null : node.text();
    }

    /** The text under a key that may be left out. */
    @Nullable
    String textIf(String key) {
        return has(key) ? textOrNull(key) : null;
    }

    BigDecimal decimal(String key) {
        return get(key).decimal();
    }

    @Nullable
    BigDecimal decimalOrNull(String key) {
        Node node = get(key);
        return node.value == null ? null : node.decimal();
    }

    private BigDecimal decimal() {
        String text = text();
        if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            throw other();
        }
        return new BigDecimal(text);
    }

    int whole(String key) {
        Node node = get(key);
        if (node.value instanceof Integer number) {
            return number;
        }
        throw node.other();
    }

    @Nullable
    Integer wholeOrNull(String key) {
        Node node = get(key);
        return node.value == null ? null : (Integer) whole(key);
    }

    boolean truth(String key) {
        Node node = get(key);
        if (node.value instanceof Boolean truth) {
            return truth;
        }
        throw node.other();
    }

    /** The text, which must be one of these. */
    String among(String key, List<String> words) {
        Node node = get(key);
        if (!words.contains(node.text())) {
            throw node.other();
        }
        return node.text();
    }

    /** That the value does not belong there. */
    InvalidInput other() {
        return refused(path.isEmpty() ? "verify.report.other" : "verify.key.kind", path);
    }

    InvalidInput refused(String code, String... arguments) {
        return new InvalidInput(InvalidInput.Kind.DATA, List.of(Problem.of(code, Source.of(file), arguments)));
    }
}
