package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.report.Problem;
import java.util.List;
import java.util.function.Supplier;

/** The rules of a pack, read and checked, for {@link RulePack} to compile. */
public final class ReadRules {
    private final Pack pack;
    private final List<Rule> rules;
    private final Supplier<Expanded> expanded;
    private final Findings findings;
    private final boolean known;

    private ReadRules(Pack pack, List<Rule> rules, Supplier<Expanded> expanded, Findings findings, boolean known) {
        this.pack = pack;
        this.rules = rules;
        this.expanded = new Once<>(expanded);
        this.findings = findings;
        this.known = known;
    }

    /** Reads and checks every rule. */
    public static ReadRules of(Pack pack) {
        Findings findings = new Findings();
        RuleReader reader = new RuleReader(pack, findings);
        List<Rule> rules = reader.read();
        PackCheck check = new PackCheck(pack, findings);
        check.methods(reader.methods());
        check.words(rules, reader.sought());
        return new ReadRules(pack, rules, () -> new Expansion(rules).all(), findings, false);
    }

    /**
     * The same, but the build read and checked the shipped pack, and has written down what came of it.
     *
     * @param pack as it was read from its files
     */
    public static ReadRules known(Pack pack) {
        return Recollection.of(pack)
                .map(expanded -> new ReadRules(
                        pack, List.copyOf(expanded.keyed().values()), () -> expanded, new Findings(), true))
                .orElseGet(() -> of(pack));
    }

    /** What is wrong with them. */
    public List<Problem> problems() {
        return findings.all();
    }

    /** Whether the build has read, and compiled, all of them. */
    boolean known() {
        return known;
    }

    Pack pack() {
        return pack;
    }

    /** The rules. @throws InvalidInput with every problem of every rule file */
    List<Rule> rules() {
        findings.raise();
        return rules;
    }

    /** What becomes of them on the way to Drools. @throws InvalidInput with every problem of every rule file */
    Expanded expanded() {
        findings.raise();
        return expanded.get();
    }
}
