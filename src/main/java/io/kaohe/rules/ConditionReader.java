package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.report.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions of a rule. */
final class ConditionReader {
    private static final Pattern COMPARISON = Pattern.compile("(.*?)(不低于|不高于|低于|高于|等于)(.*)");
    private static final Pattern MEMBERSHIP = Pattern.compile("([^「」]*?)(不属于|属于|不是|是)\\s*「([^「」]*)」");
    private static final Pattern NAMED = Pattern.compile("([-−－]?)\\s*【([^【】]*)】");
    private static final Pattern LITERAL = Pattern.compile("([-−－]?)\\s*(\\d{1,30}(?:\\.\\d{1,30})?)\\s*([^\\d.].*)?");

    private final Vocabulary vocabulary;
    private final Findings findings;

    ConditionReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** The condition; empty after a finding. */
    Optional<Condition> read(Line line) {
        Matcher membership = MEMBERSHIP.matcher(line.text());
        if (membership.matches()) {
            return among(line, membership);
        }
        Matcher comparison = COMPARISON.matcher(line.text());
        if (!line.text().contains("「") && comparison.matches()) {
            return compare(line, comparison);
        }
        findings.add(
                "sentence",
                line.source(),
                line.text(),
                SentenceForm.condition(line.text()).text());
        return Optional.empty();
    }

    private Optional<Condition> among(Line line, Matcher parts) {
        Optional<Attribute> attribute = attribute(line.part(parts.start(1), parts.end(1)));
        Line inside = line.part(parts.start(3), parts.end(3));
        boolean several = parts.group(2).endsWith("属于");
        if (!several && inside.text().contains("、")) {
            findings.add("several", inside.source(), inside.text());
            return Optional.empty();
        }
        List<String> values = Arrays.stream(inside.text().split("、", -1))
                .map(String::strip)
                .distinct()
                .toList();
        if (attribute.isEmpty() || !known(attribute.get(), values, inside)) {
            return Optional.empty();
        }
        boolean denied = parts.group(2).startsWith("不");
        return Optional.of(new Condition.Among(attribute.get(), denied, values));
    }

    private Optional<Attribute> attribute(Line name) {
        Optional<Attribute> attribute = Attribute.named(name.text());
        if (attribute.isEmpty()) {
            List<String> here = vocabulary.focus().attributes().stream()
                    .map(Attribute::chinese)
                    .toList();
            findings.add("attribute", name.source(), name.text(), Nearest.to(name.text(), here));
        } else if (!vocabulary.focus().attributes().contains(attribute.get())) {
            findings.add(
                    "attribute-elsewhere",
                    name.source(),
                    name.text(),
                    vocabulary.focus().chinese());
            return Optional.empty();
        }
        return attribute;
    }

    private boolean known(Attribute attribute, List<String> values, Line inside) {
        boolean good = true;
        for (String value : values) {
            if (value.isEmpty()) {
                findings.add("value-empty", inside.source(), attribute.chinese());
                good = false;
            } else if (!attribute.vocabulary().isEmpty()
                    && !attribute.vocabulary().contains(value)) {
                findings.add(
                        "value",
                        inside.at(inside.text().indexOf(value)),
                        value,
                        attribute.chinese(),
                        Nearest.to(value, attribute.vocabulary()));
                good = false;
            }
        }
        return good;
    }

    private Optional<Condition> compare(Line line, Matcher parts) {
        Line left = line.part(parts.start(1), parts.end(1));
        Optional<Quantity> quantity = quantity(left);
        Line right = line.part(parts.start(3), parts.end(3));
        Optional<Sided> side = side(right);
        if (quantity.isEmpty() || side.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = Units.of(quantity.get());
        if (!side.get().zero() && !unit.measuresAs(side.get().unit())) {
            findings.add(
                    "unit", right.source(), right.text(), Units.name(side.get().unit()), left.text(), Units.name(unit));
            return Optional.empty();
        }
        return Optional.of(new Condition.Compare(
                quantity.get(), Relation.named(parts.group(2)), side.get().side()));
    }

    /** A right side with what it is measured in; {@code zero} for a bare 0, which fits any unit. */
    private record Sided(Condition.Side side, Unit unit, boolean zero) {}

    private Optional<Sided> side(Line line) {
        Matcher named = NAMED.matcher(line.text());
        if (named.matches()) {
            return named(
                    line.part(named.start(2), named.end(2)), !named.group(1).isEmpty());
        }
        Matcher literal = LITERAL.matcher(line.text());
        if (literal.matches()) {
            return Optional.of(literal(literal));
        }
        return quantity(line).map(found -> new Sided(new Condition.Measure(found), Units.of(found), false));
    }

    private Optional<Sided> named(Line name, boolean negative) {
        Optional<Unit> unit = vocabulary.number(name.text());
        if (unit.isEmpty()) {
            near("number", name, vocabulary.numbers());
        }
        return unit.map(found -> new Sided(new Condition.Named(name.text(), negative), found, false));
    }

    private void near(String code, Line name, List<String> known) {
        if (known.isEmpty()) {
            findings.add(code + "-none", name.source(), name.text());
        } else {
            findings.add(code, name.source(), name.text(), Nearest.to(name.text(), known));
        }
    }

    private static Sided literal(Matcher parts) {
        BigDecimal number = new BigDecimal(parts.group(2));
        String symbol = parts.group(3) == null ? "" : parts.group(3).strip();
        Amount amount = new Amount(parts.group(1).isEmpty() ? number : number.negate(), Unit.of(symbol));
        boolean zero = symbol.isEmpty() && number.signum() == 0;
        return new Sided(new Condition.Literal(amount.inBase()), amount.unit(), zero);
    }

    private Optional<Quantity> quantity(Line name) {
        Optional<Quantity> quantity = vocabulary.find(name.text());
        if (quantity.isPresent()) {
            return quantity;
        }
        if (Word.read(Quantity.values(), name.text()).isPresent()) {
            findings.add(
                    "quantity-elsewhere",
                    name.source(),
                    name.text(),
                    vocabulary.focus().chinese());
        } else {
            findings.add("quantity", name.source(), name.text(), Nearest.to(name.text(), vocabulary.quantities()));
        }
        return Optional.empty();
    }
}
