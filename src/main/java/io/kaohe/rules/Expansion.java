package io.kaohe.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules as DRL: one pattern on the step's one fact, and one call of its outcome method. Only words of this program become
 * part of the text; what a user wrote is referred to by a key: the hash of the rule's file, then a number that counts within
 * the file. So an edit of one file changes the text of no other.
 */
final class Expansion {
    private static final int DIGITS = 16;
    private static final int LAST = 100;

    /** What most tells facts apart comes first: Drools then asks it once for all rules, and looks at those it leads to alone. */
    private static final List<Attribute> FIRST = List.of(
            Attribute.METHOD,
            Attribute.VERDICT,
            Attribute.ROUND_TYPE,
            Attribute.STAGE,
            Attribute.STATE,
            Attribute.FINALITY,
            Attribute.KIND);

    private static final Comparator<Condition> ORDER = Comparator.comparingInt(Expansion::order);

    private final Constants constants = new Constants();
    private final Map<String, Rule> keyed = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    Expansion(List<Rule> rules) {
        Map<String, List<Rule>> files = new LinkedHashMap<>();
        rules.forEach(rule ->
                files.computeIfAbsent(place(rule), key -> new ArrayList<>()).add(rule));
        files.forEach((place, together) -> expand(file(place), together));
    }

    /** All of it. */
    Expanded all() {
        return new Expanded(Collections.unmodifiableMap(keyed), constants, Collections.unmodifiableList(pieces));
    }

    /** The text of one rule, to be shown: within one file the numbers of the keys say enough. */
    String drl(Rule rule) {
        return texts.getOrDefault(rule.id(), "")
                .replace(file(place(rule)) + ".", "")
                .strip();
    }

    /** The same for all rules that stand in one file and look at one fact. */
    private static String place(Rule rule) {
        String id = rule.id();
        return rule.focus() + ":" + id.substring(0, id.lastIndexOf('/'));
    }

    private static String file(String place) {
        return Piece.hash(place).substring(0, DIGITS);
    }

    private void expand(String file, List<Rule> rules) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < rules.size(); number++) {
            Rule rule = rules.get(number);
            String key = file + "." + number;
            String drl = rule(file, key, rule);
            keyed.put(key, rule);
            texts.put(rule.id(), drl);
            text.append(drl);
        }
        pieces.add(Piece.of(rules.get(0).focus(), text.toString()));
    }

    private String rule(String file, String key, Rule rule) {
        String constraints = Stream.concat(own(rule), rule.conditions().stream())
                .sorted(ORDER)
                .map(condition -> constraint(file, condition))
                .collect(Collectors.joining(",\n        "));
        return "\nrule \"" + key + "\"\nwhen\n    $it : "
                + rule.focus().subject().getSimpleName() + "(\n        " + constraints
                + "\n    )\nthen\n    $it."
                + rule.outcome().method() + "(\"" + key + "\");\nend\n";
    }

    /** An award pays the part it names, and no other. */
    private static Stream<Condition> own(Rule rule) {
        return rule.outcome() instanceof Outcome.Pay pay
                ? Stream.of(new Condition.Among(Attribute.PART, false, List.of(pay.part())))
                : Stream.empty();
    }

    /** What is asked with one word, of these attributes in their order; then with several words; then what takes reckoning. */
    private static int order(Condition condition) {
        if (!(condition instanceof Condition.Among among)) {
            return 2 * LAST;
        }
        int at = FIRST.indexOf(among.attribute());
        boolean one = among.values().size() == 1 && !among.denied();
        return (one ? 0 : LAST) + (at < 0 ? FIRST.size() : at);
    }

    private String among(String file, Attribute attribute, List<String> values) {
        return "among(" + attribute.property() + ", \"" + constants.add(file, values) + "\")";
    }

    private String constraint(String file, Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream()
                    .map(one -> constraint(file, one))
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(file, compare);
        }
        Condition.Among among = (Condition.Among) condition;
        String key = among.attribute().key();
        if (key != null) {
            return words(
                    key,
                    among.denied(),
                    among.values().stream().map(Constants::key).toList());
        }
        if (among.attribute().vocabulary().isEmpty()) {
            return (among.denied() ? "!" : "") + among(file, among.attribute(), among.values());
        }
        return words(among.attribute().property(), among.denied(), among.values());
    }

    private static String words(String property, boolean denied, List<String> values) {
        if (values.size() == 1) {
            return property + (denied ? " != \"" : " == \"") + values.get(0) + "\"";
        }
        return property + (denied ? " not in (\"" : " in (\"") + String.join("\", \"", values) + "\")";
    }

    private String compare(String file, Condition.Compare compare) {
        if (compare.left() instanceof Term.Recurring) {
            return "recurs(\"" + constants.add(file, compare.left()) + "\", \"" + constants.add(file, compare.right())
                    + "\")";
        }
        return compare.relation().method() + "(" + left(file, compare.left()) + ", side(\""
                + constants.add(file, compare.right()) + "\"))";
    }

    private String left(String file, Term left) {
        if (left instanceof Term.Measure measure) {
            return "quantity(\"" + measure.quantity().chinese() + "\")";
        }
        return "side(\"" + constants.add(file, left) + "\")";
    }
}
