package io.kaohe.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules as DRL: one pattern on the step's one fact, and one call of its outcome method. Only words of this program become
 * part of the text; what a user wrote is referred to by index.
 */
final class Expansion {
    private final List<Rule> rules;
    private final Constants constants = new Constants();

    /** Each rule is known by its index in the list. */
    Expansion(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What the texts refer to by index. */
    Constants constants() {
        return constants;
    }

    /** The text of the rules that look at this fact; empty when there are none. */
    Optional<String> drl(Focus focus) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < rules.size(); index++) {
            if (rules.get(index).focus() == focus) {
                text.append(rule(index, rules.get(index)));
            }
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.insert(0, "package io.kaohe.rules\n\ndialect \"mvel\"\n")
                        .toString());
    }

    /** The text of one rule. */
    String drl(Rule rule) {
        return rule(rules.indexOf(rule), rule).strip();
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
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().map(this::constraint).collect(Collectors.joining(" || ", "(", ")"));
        }
        if (condition instanceof Condition.Compare compare) {
            if (compare.left() instanceof Term.Recurring) {
                return "recurs(" + constants.add(compare.left()) + ", " + constants.add(compare.right()) + ")";
            }
            return compare.relation().method() + "(" + left(compare.left()) + ", side(" + constants.add(compare.right())
                    + "))";
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

    private String left(Term left) {
        if (left instanceof Term.Items) {
            return "items(" + constants.add(left) + ")";
        }
        if (left instanceof Term.Times) {
            return "times(" + constants.add(left) + ")";
        }
        return left instanceof Term.Measure measure
                ? "quantity(\"" + measure.quantity().chinese() + "\")"
                : "side(" + constants.add(left) + ")";
    }
}
