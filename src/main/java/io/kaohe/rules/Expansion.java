package io.kaohe.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rules as DRL: one pattern on the step's one fact, and one call of its outcome method. Only words of this program become
 * part of the text; what a user wrote is referred to by index.
 */
final class Expansion {
    private final Constants constants = new Constants();
    private final String drl;

    /** Expands the rules; each is known by its index in the list. */
    Expansion(List<Rule> rules) {
        StringBuilder text = new StringBuilder("package io.kaohe.rules\n\ndialect \"mvel\"\n");
        for (int index = 0; index < rules.size(); index++) {
            text.append(rule(index, rules.get(index)));
        }
        drl = text.toString();
    }

    /** What the text refers to by index. */
    Constants constants() {
        return constants;
    }

    /** The text. */
    String drl() {
        return drl;
    }

    private String rule(int index, Rule rule) {
        String constraints = rule.conditions().stream()
                .map(condition -> constraint(condition))
                .collect(Collectors.joining(",\n        "));
        return "\nrule \"" + index + "\"\nwhen\n    $it : "
                + rule.focus().subject().getSimpleName() + "(\n        " + own(rule) + constraints
                + "\n    )\nthen\n    $it."
                + rule.outcome().method() + "(" + index + ");\nend\n";
    }

    /** An award pays the part it names, and no other. */
    private String own(Rule rule) {
        if (!(rule.outcome() instanceof Outcome.Pay pay)) {
            return "";
        }
        String part = Attribute.PART.property();
        return "among(" + part + ", " + constants.add(List.of(pay.part())) + "),\n        ";
    }

    private String constraint(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            String left = "quantity(\"" + compare.left().chinese() + "\")";
            return compare.relation().method() + "(" + left + ", side(" + constants.add(compare.right()) + "))";
        }
        Condition.Among among = (Condition.Among) condition;
        String property = among.attribute().property();
        if (among.attribute().vocabulary().isEmpty()) {
            return (among.denied() ? "!" : "") + "among(" + property + ", " + constants.add(among.values()) + ")";
        }
        if (among.values().size() == 1) {
            return property + (among.denied() ? " != \"" : " == \"")
                    + among.values().get(0) + "\"";
        }
        return property + (among.denied() ? " not in (\"" : " in (\"") + String.join("\", \"", among.values()) + "\")";
    }
}
