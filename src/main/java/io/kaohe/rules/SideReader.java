package io.kaohe.rules;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Unit;
import io.kaohe.facts.Word;
import io.kaohe.formula.Formula;
import io.kaohe.report.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the right side of a comparison: a number, a named number or a quantity. */
final class SideReader {
    private static final Pattern CALL = Pattern.compile("\\p{IsHan}[(（]");
    private static final Pattern NAMED = Pattern.compile("([-−－]?)\\s*【([^【】]*)】");
    private static final Pattern LITERAL = Pattern.compile("([-−－]?)\\s*(\\d{1,30}(?:\\.\\d{1,30})?)\\s*([^\\d.].*)?");

    private final Vocabulary vocabulary;
    private final Findings findings;

    SideReader(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** A side with what it is measured in; {@code zero} for a bare 0, which fits any unit. A formula's count is a bare number. */
    record Sided(Term term, Unit unit, boolean zero) {
        boolean fits(Unit other) {
            boolean counted = other.equals(Unit.NONE) || term instanceof Term.Computed;
            return zero || unit.measuresAs(other) || (counted && Formula.mixes(unit, other));
        }
    }

    /** The side, in the unit of what it is compared with, which is named {@code left}; empty after a finding. */
    Optional<Term> read(Line line, Optional<Unit> unit, String left) {
        Optional<Sided> side = side(line);
        if (side.isPresent() && unit.isPresent() && !side.get().fits(unit.get())) {
            String own = Units.name(side.get().unit());
            findings.add("unit", line.source(), line.text(), own, left, Units.name(unit.get()));
            return Optional.empty();
        }
        return side.map(Sided::term);
    }

    /** Whether a text is meant as a formula: the name of a function stands before a bracket. */
    static boolean formula(String text) {
        return CALL.matcher(text).find();
    }

    /** What is compared: a quantity, or a formula; empty after a finding. */
    Optional<Sided> left(Line line) {
        return formula(line.text()) ? computed(line) : measure(line);
    }

    private Optional<Sided> measure(Line line) {
        return quantity(line).map(found -> new Sided(new Term.Measure(found), Units.of(found), false));
    }

    private Optional<Sided> computed(Line line) {
        return new FormulaReader(vocabulary, findings)
                .read(line)
                .map(formula -> new Sided(new Term.Computed(formula), formula.unit(), false));
    }

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
        return left(line);
    }

    private Optional<Sided> named(Line name, boolean negative) {
        Optional<Unit> unit = vocabulary.number(name.text());
        if (unit.isEmpty()) {
            unknown(name, vocabulary.numbers());
        }
        return unit.map(found -> new Sided(new Term.Named(name.text(), negative), found, false));
    }

    private void unknown(Line name, List<String> known) {
        if (known.isEmpty()) {
            findings.add("number-none", name.source(), name.text());
        } else {
            findings.add("number", name.source(), name.text(), Nearest.to(name.text(), known));
        }
    }

    private static Sided literal(Matcher parts) {
        BigDecimal number = new BigDecimal(parts.group(2));
        String symbol = parts.group(3) == null ? "" : parts.group(3).strip();
        Amount amount = new Amount(parts.group(1).isEmpty() ? number : number.negate(), Unit.of(symbol));
        boolean zero = symbol.isEmpty() && number.signum() == 0;
        return new Sided(new Term.Literal(amount.inBase()), amount.unit(), zero);
    }

    /** The quantity of that name; empty after a finding. */
    Optional<Quantity> quantity(Line name) {
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
            Slip.quantity(name, vocabulary.numbers(), vocabulary.quantities(), findings);
        }
        return Optional.empty();
    }
}
