package io.kaohe.rules;

import io.kaohe.facts.Unit;
import io.kaohe.formula.Formula;
import io.kaohe.formula.Parsed;
import io.kaohe.report.Problem;
import java.util.Optional;

/** Reads a formula that stands in a sentence. */
record FormulaReader(Vocabulary vocabulary, Findings findings) {
    /** The formula; empty after a finding for each of its flaws. */
    Optional<Formula> read(Line line) {
        Parsed parsed = Formula.parse(line.text(), vocabulary);
        parsed.flaws()
                .forEach(flaw -> findings.add(new Problem(
                        flaw.reason().code(),
                        line.at(flaw.offset()),
                        flaw.reason().arguments())));
        return Optional.ofNullable(parsed.formula());
    }

    /** A formula that comes to points; a 0 without a unit is a 0 of any unit. */
    Optional<Formula> points(Line line) {
        Optional<Formula> formula = read(line);
        if (formula.isPresent()
                && !formula.get().unit().measuresAs(Unit.POINT)
                && !line.text().equals("0")) {
            findings.add(
                    "points",
                    line.source(),
                    line.text(),
                    Units.name(formula.get().unit()));
            return Optional.empty();
        }
        return formula;
    }
}
