package io.kaohe.load;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code scheme.yaml}: a pack's own, or a folder's laid over it. */
final class SchemeReader {
    static final String FILE = "scheme.yaml";

    private final Problems problems;

    private SchemeReader(Problems problems) {
        this.problems = problems;
    }

    /** The pack's scheme; null after a problem that leaves nothing to read. */
    static @Nullable Scheme ofPack(String text, Problems problems) {
        Node tree = YamlTree.read(FILE, text, problems).orElse(null);
        if (tree instanceof Node.Entries entries && !entries.entries().containsKey(SchemeKeys.NAME.name())) {
            problems.add("load.key.missing", tree.at(), SchemeKeys.NAME.name());
        }
        return tree == null
                ? null
                : new Settings(problems).scheme(tree, new Sha256().add(text).hex());
    }

    /** The pack's scheme with the folder's laid over it, where the folder has one. */
    static Scheme ofFolder(Input input, Pack pack, Set<String> methods) {
        Optional<String> text =
                input.bytes(FILE).flatMap(bytes -> input.text(FILE, bytes)).map(Decoding::lines);
        Optional<Node> over = text.flatMap(content -> YamlTree.read(FILE, content, input.problems()));
        Optional<Node> under = YamlTree.read(FILE, pack.schemeText(), new Problems());
        if (text.isEmpty() || over.isEmpty()) {
            return pack.scheme();
        }
        SchemeReader reader = new SchemeReader(input.problems());
        reader.checkAgainst(over.get(), pack.scheme(), methods);
        String hash = new Sha256().add(pack.schemeText()).add(text.get()).hex();
        Node laid = under.map(below -> Overlay.lay(over.get(), below)).orElse(over.get());
        Scheme scheme = new Settings(input.problems()).scheme(laid, hash);
        return scheme == null ? pack.scheme() : scheme;
    }

    /** A folder sets what the pack knows, and nothing else: a mistyped name would change nothing in silence. */
    private void checkAgainst(Node folder, Scheme pack, Set<String> methods) {
        Fields fields = Form.table(SchemeKeys.KEYS).reader().read(FILE, folder, problems);
        if (fields == null) {
            return;
        }
        Node.Entries numbers = fields.get(SchemeKeys.NUMBERS);
        if (numbers != null) {
            numbers.entries().forEach((name, entry) -> {
                if (!pack.numbers().containsKey(name)) {
                    problems.unknown(
                            "load.number.unknown",
                            entry.key(),
                            name,
                            pack.numbers().keySet());
                } else {
                    checkUnits(name, entry.value(), pack.numbers().get(name));
                }
            });
        }
        Fields settings = fields.get(SchemeKeys.SETTINGS);
        Node.Entries chosen = settings == null ? null : settings.get(SchemeKeys.METHODS);
        if (chosen != null) {
            chosen.entries().values().forEach(entry -> checkMethod(entry.value(), methods));
        }
    }

    private void checkMethod(Node node, Set<String> methods) {
        if (node instanceof Node.Text method && !methods.contains(method.text())) {
            // The caller's set may come in any order, and what is said must not.
            problems.unknown("load.method.unknown", method.at(), method.text(), new TreeSet<>(methods));
        }
    }

    private void checkUnits(String name, Node written, List<NamedNumber> ofPack) {
        for (NamedNumber number : Numbers.read(name, written, new Problems())) {
            NamedNumber known = ofPack.get(0);
            if (!number.value().unit().measuresAs(known.value().unit())) {
                problems.add(
                        "load.number.unit",
                        number.source(),
                        number.value().toString(),
                        name,
                        known.value().toString());
            }
        }
    }
}
