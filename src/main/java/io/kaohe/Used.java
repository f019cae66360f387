package io.kaohe;

import io.kaohe.facts.NamedNumber;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Table;
import io.kaohe.report.RuleInfo;
import io.kaohe.rules.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a report rests on beside the figures.
 *
 * @param rules the rules that spoke, by id
 * @param numbers the named numbers in force that those use, or the sentences in the scoring table, by name
 * @param tables the tables that those rules use, by name
 */
record Used(
        SortedMap<String, RuleInfo> rules, SortedMap<String, NamedNumber> numbers, SortedMap<String, Table> tables) {
    /**
     * Looks it up for the rules that spoke. For any number of threads.
     *
     * @param sentences what pays in the rows of the scoring table
     * @param day on which the numbers are in force
     */
    record Index(
            Pack pack,
            RulePack rules,
            Scheme scheme,
            Collection<String> sentences,
            LocalDate day,
            Map<Set<String>, Used> known) {
        /** So many are remembered. */
        private static final int MOST = 1000;

        Index(Pack pack, RulePack rules, Scheme scheme, Collection<String> sentences, LocalDate day) {
            this(pack, rules, scheme, sentences, day, new ConcurrentHashMap<>());
        }

        /** What the rules of these ids use. */
        Used of(Set<String> spoken) {
            Used found = known.get(spoken);
            if (found == null) {
                SortedMap<String, RuleInfo> used = new TreeMap<>(rules.rules());
                used.keySet().retainAll(spoken);
                found = new Used(
                        Collections.unmodifiableSortedMap(used),
                        Collections.unmodifiableSortedMap(numbers(used.values())),
                        Collections.unmodifiableSortedMap(tables(used.keySet())));
                if (known.size() < MOST) {
                    known.put(Set.copyOf(spoken), found);
                }
            }
            return found;
        }

        private SortedMap<String, NamedNumber> numbers(Collection<RuleInfo> used) {
            SortedMap<String, NamedNumber> numbers = new TreeMap<>();
            Stream<String> inRules = used.stream().flatMap(rule -> rule.numbers().stream());
            Stream<String> inRows = sentences.stream().flatMap(each -> rules.numbers(each).stream());
            Stream.concat(inRules, inRows)
                    .forEach(name -> scheme.number(name, day).ifPresent(number -> numbers.put(name, number)));
            return numbers;
        }

        private SortedMap<String, Table> tables(Set<String> used) {
            SortedMap<String, Table> tables = new TreeMap<>();
            for (Table table : pack.tables()) {
                if (used.stream().anyMatch(rule -> rules.tables(rule).contains(table.name()))) {
                    tables.put(table.name(), table);
                }
            }
            return tables;
        }
    }
}
