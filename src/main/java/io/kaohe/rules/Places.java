package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the rules of a pack and their conditions stand. */
final class Places {
    private final Map<String, Draft> drafts = new TreeMap<>();

    Places(Pack pack) {
        for (Pack.RuleText file : pack.rules()) {
            String path = file.path().substring(0, file.path().lastIndexOf('.'));
            RuleFile.read(file, new Findings()).forEach(draft -> drafts.putIfAbsent(path + "/" + draft.name(), draft));
        }
    }

    /** The first line of the rule. */
    Source head(Rule rule) {
        Draft draft = drafts.get(rule.id());
        return draft == null ? Source.of(rule.id()) : line(draft.head());
    }

    /** The line of the sentence. */
    Source sentence(Rule rule, String sentence) {
        Draft draft = drafts.get(rule.id());
        List<Line> lines = draft == null ? List.of() : draft.conditions();
        return lines.stream()
                .filter(line -> line.text().equals(sentence))
                .map(Places::line)
                .findFirst()
                .orElseGet(() -> head(rule));
    }

    private static Source line(Line line) {
        return new Source(line.source().file(), line.source().line(), 0);
    }
}
