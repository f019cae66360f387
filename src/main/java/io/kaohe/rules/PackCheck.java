package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.facts.Source;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks what no single rule shows. */
final class PackCheck {
    private final Pack pack;
    private final Findings findings;

    PackCheck(Pack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    void check(List<Rule> rules) {
        SortedSet<String> methods = methods(rules);
        for (String method : new TreeSet<>(pack.scheme().methods().values())) {
            if (!methods.contains(method)) {
                Source place = Source.of("scheme.yaml");
                if (methods.isEmpty()) {
                    findings.add("method-none", place, method);
                } else {
                    findings.add("method", place, method, Nearest.to(method, methods));
                }
            }
        }
    }

    /** The award methods that rules ask for. */
    static SortedSet<String> methods(List<Rule> rules) {
        SortedSet<String> methods = new TreeSet<>();
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                if (condition instanceof Condition.Among among
                        && among.attribute() == Attribute.METHOD
                        && !among.denied()) {
                    methods.addAll(among.values());
                }
            }
        }
        return methods;
    }
}
