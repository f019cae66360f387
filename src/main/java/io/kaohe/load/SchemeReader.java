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
            problems.add("load.key.missing", tree.at(), problems.name(SchemeKeys.NAME));
        }
        return tree == null
                ? null
                : new Settings(problems).scheme(tree, new Sha256().add(text).hex());
    }

    /** The pack's scheme with the assessment's own laid over it, where it has one. */
    static Scheme over(Pack pack, Sheets sheets, Set<String> methods) {
        Optional<Sheets.Written> own = sheets.scheme();
        if (own.isEmpty()) {
            return pack.scheme();
        }
        Node over = own.get().tree();
        SchemeReader reader = new SchemeReader(sheets.problems());
        reader.checkAgainst(over, pack.scheme(), methods);
        String hash = new Sha256().add(pack.schemeText()).add(own.get().text()).hex();
        Optional<Node> under = YamlTree.read(FILE, pack.schemeText(), new Problems());
        Node laid = under.map(below -> Overlay.lay(over, below)).orElse(over);
        Scheme scheme = new Settings(sheets.problems()).scheme(laid, hash);
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
        Node.Entries ladders = fields.get(SchemeKeys.LADDERS);
        for (String name : List.of(Scheme.GRADES, Scheme.CONSEQUENCES)) {
            Node.Entry written = ladders == null ? null : ladders.entries().get(name);
            if (written != null && pack.ladders().containsKey(name)) {
                problems.add("load.ladder.grades", written.key(), name);
            }
        }
        Fields settings = fields.get(SchemeKeys.SETTINGS);
        Fields chosen = settings == null ? null : settings.get(SchemeKeys.METHODS);
        if (chosen != null) {
            SchemeKeys.METHODS_BY_KIND.forEach(kind -> checkMethod(chosen.get(kind), methods));
        }
    }

    private void checkMethod(Node.@Nullable Text method, Set<String> methods) {
        if (method != null && !methods.contains(method.text())) {
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
