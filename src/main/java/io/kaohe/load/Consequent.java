package io.kaohe.load;

import io.kaohe.facts.Pack;
import io.kaohe.report.Problem;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is wrong with a rule only because another file could not be read: its author would look in the wrong place.
 *
 * @param tables whether a table could not be read
 * @param scheme whether something in the settings could not be
 */
record Consequent(Pack pack, boolean tables, boolean scheme) implements Predicate<Problem> {
    /** A rule that looks up a table which could not be read is not at fault, nor is the method that it alone pays. */
    @Override
    public boolean test(Problem problem) {
        String code = problem.code();
        boolean ofTable = code.startsWith("formula.table.") || code.startsWith("rules.method");
        boolean ofNumber = code.startsWith("rules.number") || code.startsWith("formula.named.");
        return (tables && ofTable)
                || (scheme && ofNumber && written(problem.arguments().get(0)));
    }

    /** Whether the settings name the number, though its value cannot be read. */
    private boolean written(String number) {
        String line = "(?m)^\\s*[\"']?" + Pattern.quote(number) + "[\"']?\\s*[:：]";
        return pack.scheme().numbers().getOrDefault(number, List.of()).isEmpty()
                && Pattern.compile(line).matcher(pack.schemeText()).find();
    }
}
