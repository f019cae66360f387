package io.kaohe.cli;

import io.kaohe.Kaohe;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.RuleCase;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.report.CaseResult;
import io.kaohe.rules.CaseCheck;
import io.kaohe.rules.RuleCache;
import io.kaohe.rules.Scaffold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the files of a new rule, and tries them on the pack before anybody writes them. */
final class RuleDraft {
    private final Map<String, byte[]> before;
    private final RuleName name;
    private final RuleCache cache;

    RuleDraft(Path pack, RuleName name, RuleCache cache) {
        this.before = Folders.of(pack).files("");
        this.name = name;
        this.cache = cache;
    }

    /** The files that change, by path in the pack, as they will be. @throws UsageMistake when the rule has no place here */
    Map<String, String> files() {
        Appended rules = new Appended(name.rules(), before);
        Appended cases = new Appended(name.cases(), before);
        if (rules.holds("规则「" + name.name() + "」")) {
            throw UsageMistake.of("cli.new.exists", name.id());
        }
        Scaffold scaffold = Scaffold.of(name.folder(), name.id(), free());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name.rules(), rules.rule(scaffold.rule()));
        files.put(name.cases(), cases.items(scaffold.cases()));
        List<CaseResult> results = Kaohe.load(with(files), cache).test();
        List<CaseResult> own = own(results, scaffold);
        files.put(name.cases(), cases.items(filled(scaffold.cases(), own)));
        check(results, own);
        return files;
    }

    private Map<String, byte[]> with(Map<String, String> files) {
        Map<String, byte[]> all = new TreeMap<>(before);
        files.forEach((path, text) -> all.put(path, Appended.bytes(text)));
        return all;
    }

    /** The first kind of requirement that no rule of the pack judges when it is missed; any where nothing is judged by kind. */
    private RequirementKind free() {
        List<RequirementKind> choices = Scaffold.choices(name.folder());
        if (choices.isEmpty() || before.keySet().stream().noneMatch(path -> path.endsWith(".dslr"))) {
            return RequirementKind.AT_LEAST;
        }
        Kaohe kaohe = Kaohe.load(before, cache);
        List<String> judging = new ArrayList<>();
        for (RequirementKind kind : choices) {
            CaseResult result = probe(kaohe, kind);
            if (result.passed()) {
                return kind;
            }
            judging.add(result.differences().get(0).actual());
        }
        throw UsageMistake.of("cli.new.full", judging.get(0));
    }

    private CaseResult probe(Kaohe kaohe, RequirementKind kind) {
        String path = name.folder() + "/probe.cases.yaml";
        Map<String, byte[]> files = with(Map.of(path, new Appended(path, Map.of()).items(Scaffold.probe(kind))));
        Pack pack = PackReader.read(Folders.of(files));
        RuleCase each = pack.cases().stream()
                .filter(one -> one.source().file().equals(path))
                .findFirst()
                .orElseThrow();
        return CaseCheck.check(each, kaohe.assess(each.assessment(), each.round(), null));
    }

    /** The new cases stand last in their file. */
    private List<CaseResult> own(List<CaseResult> results, Scaffold scaffold) {
        List<CaseResult> file = results.stream()
                .filter(result -> result.ruleCase().source().file().equals(name.cases()))
                .toList();
        int count = (int)
                scaffold.cases().lines().filter(line -> line.startsWith("- ")).count();
        return file.subList(file.size() - count, file.size());
    }

    /** The cases with what came out where they leave it open. */
    private static String filled(String cases, List<CaseResult> own) {
        StringBuilder text = new StringBuilder();
        int at = -1;
        for (String line : cases.lines().toList()) {
            at += line.startsWith("- ") ? 1 : 0;
            String open = line;
            for (Map.Entry<String, String> actual : own.get(at).actual().entrySet()) {
                open = open.replace(
                        actual.getKey() + ": " + Scaffold.OPEN, actual.getKey() + ": \"" + actual.getValue() + "\"");
            }
            text.append(open).append('\n');
        }
        return text.toString();
    }

    /** What was expected comes out, the rule speaks in one case at least, and nobody else's case begins to fail. */
    private void check(List<CaseResult> results, List<CaseResult> own) {
        List<String> wrong = new ArrayList<>();
        for (CaseResult result : own) {
            result.differences().stream()
                    .filter(one -> !one.expected().equals("?"))
                    .forEach(one -> wrong.add(result.ruleCase().name() + "：" + one.key() + " " + one.actual()));
        }
        boolean spoke = own.stream()
                .anyMatch(result -> result.actual().values().stream()
                        .anyMatch(said -> List.of(said.split("、", -1)).contains(name.id())));
        if (!wrong.isEmpty() || !spoke) {
            throw UsageMistake.of("cli.new.fails", name.id(), String.join("；", wrong));
        }
        List<String> failing =
                names(results.stream().filter(one -> !own.contains(one)).toList());
        if (!failing.isEmpty()) {
            failing.removeAll(names(Kaohe.load(before, cache).test()));
        }
        if (!failing.isEmpty()) {
            throw UsageMistake.of("cli.new.clash", name.id(), failing.get(0));
        }
    }

    private static List<String> names(List<CaseResult> results) {
        List<String> names = new ArrayList<>();
        results.stream()
                .filter(result -> !result.passed())
                .forEach(result -> names.add(result.ruleCase().source().file() + " "
                        + result.ruleCase().name()));
        return names;
    }
}
