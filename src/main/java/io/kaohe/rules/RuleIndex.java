package io.kaohe.rules;

import io.kaohe.report.RuleInfo;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of a pack, found without looking through all of them: every call asks for the same. */
final class RuleIndex {
    private final SortedMap<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final SortedSet<String> numbers = new TreeSet<>();
    private final List<Rule> inquiring;

    RuleIndex(List<Rule> all) {
        for (Rule rule : all) {
            infos.put(rule.id(), rule.info());
            rules.put(rule.id(), rule);
            numbers.addAll(rule.info().numbers());
        }
        this.inquiring =
                all.stream().filter(rule -> !rule.indicators().isEmpty()).toList();
    }

    /** The rules as their authors wrote them, by id. */
    SortedMap<String, RuleInfo> infos() {
        return Collections.unmodifiableSortedMap(infos);
    }

    /** The rule of that id; empty when there is none. */
    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The named numbers that they use. */
    SortedSet<String> numbers() {
        return Collections.unmodifiableSortedSet(numbers);
    }

    /** Those that ask for indicators beside the one they look at, in the order of the files. */
    List<Rule> inquiring() {
        return inquiring;
    }
}
