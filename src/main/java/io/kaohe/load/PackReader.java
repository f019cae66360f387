package io.kaohe.load;

import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a rule pack: its settings, tables and cases, and its rules as text. */
public final class PackReader {
    private static final String TABLES = "tables/";

    private final Input input;
    private final boolean whole;
    private final Problems problems;
    private final Strays strays;
    private final Sha256 hash = new Sha256();
    private final List<Pack.RuleText> rules = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final TreeMap<String, Table> tables = new TreeMap<>(Folders.ORDER);

    private PackReader(Input input, boolean whole) {
        this.input = input;
        this.whole = whole;
        this.problems = input.problems();
        this.strays = new Strays(input);
    }

    /**
     * The pack. Files whose path has a step that begins with a dot do not belong to it, and README.md says nothing.
     *
     * @throws InvalidInput of kind {@link InvalidInput.Kind#RULES}, with every problem of all files
     */
    public static Pack read(Folder folder) {
        return read(folder, pack -> List.of());
    }

    /**
     * The pack, with the problems of its rules told together with those of its other files.
     *
     * @param rules what is wrong with the rules of a pack, of which some tables and cases may be missing
     * @throws InvalidInput of kind {@link InvalidInput.Kind#RULES}, with every problem of all files
     */
    public static Pack read(Folder folder, Function<Pack, List<Problem>> rules) {
        return new PackReader(new Input(folder, new Problems(), false), true).pack(rules);
    }

    /**
     * The pack without its cases, which decide nothing and are most of its text. They are looked at only when something else is
     * wrong, so that all of it is told.
     *
     * @param rules what is wrong with the rules of a pack, of which some tables may be missing
     * @throws InvalidInput of kind {@link InvalidInput.Kind#RULES}, with every problem of all files
     */
    public static Pack withoutCases(Folder folder, Function<Pack, List<Problem>> rules) {
        return new PackReader(new Input(folder, new Problems(), false), false).pack(rules);
    }

    private Pack pack(Function<Pack, List<Problem>> check) {
        input.list("").forEach(this::file);
        if (rules.isEmpty()) {
            problems.add("load.pack.empty", Source.of("."), ".dslr");
        }
        Optional<String> text = input.needed(SchemeReader.FILE)
                .flatMap(bytes -> input.text(SchemeReader.FILE, bytes))
                .map(Decoding::lines);
        Scheme scheme =
                text.map(content -> SchemeReader.ofPack(content, problems)).orElse(null);
        if (scheme == null) {
            problems.orThrow(InvalidInput.Kind.RULES);
            throw new IllegalStateException("no scheme, and no problem");
        }
        Pack pack = new Pack(
                scheme.name(),
                hash.hex(),
                rules,
                scheme,
                List.copyOf(tables.values()),
                whole ? cases(scheme) : List.of(),
                text.orElse(""));
        Consequent consequent = new Consequent(pack, problems.in(TABLES), problems.in(SchemeReader.FILE));
        check.apply(pack).stream().filter(problem -> !consequent.test(problem)).forEach(problems::add);
        if (!whole && problems.count() > 0) {
            cases(scheme);
        }
        problems.orThrow(InvalidInput.Kind.RULES);
        return pack;
    }

    private List<RuleCase> cases(Scheme scheme) {
        return cases.stream()
                .flatMap(path -> CaseReader.read(path, input, scheme).stream())
                .toList();
    }

    private void file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals("README.md") || path.startsWith(".") || path.contains("/.") || Strays.leftover(name)) {
            return;
        }
        strays.pair(path);
        byte[] bytes = input.bytes(path).orElse(new byte[0]);
        hash.add(path).add(new byte[1]).addLines(bytes);
        if (name.endsWith(".dslr")) {
            input.text(path, bytes).map(Decoding::lines).ifPresent(text -> rules.add(new Pack.RuleText(path, text)));
        } else if (name.endsWith(".drl")) {
            problems.add("load.pack.drl", Source.of(path), name, ".dslr");
        } else if (name.endsWith(".cases.yaml")) {
            cases.add(path);
        } else if (path.startsWith(TABLES) && name.endsWith(".csv")) {
            table(path, name.substring(0, name.length() - ".csv".length()), bytes);
        } else {
            strays.unread(path, name);
        }
    }

    private void table(String path, String name, byte[] bytes) {
        input.csv(path, bytes)
                .flatMap(rows -> Tables.read(name, Source.of(path), rows, problems))
                .ifPresent(this::add);
    }

    private void add(Table table) {
        Table first = tables.putIfAbsent(table.name(), table);
        if (first != null) {
            problems.add(
                    "load.table.twice",
                    table.source(),
                    table.name(),
                    first.source().toString());
        }
    }
}
