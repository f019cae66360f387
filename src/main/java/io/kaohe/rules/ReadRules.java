package io.kaohe.rules;

import io.kaohe.facts.Pack;
import io.kaohe.report.Problem;
import java.util.List;

/** The rules of a pack as they were read and checked, for {@link RulePack} to compile. */
public final class ReadRules {
    private final Pack pack;
    private final List<Rule> rules;
    private final Findings findings;

    private ReadRules(Pack pack, List<Rule> rules, Findings findings) {
        this.pack = pack;
        this.rules = rules;
        this.findings = findings;
    }

    /** Reads and checks every rule. */
    public static ReadRules of(Pack pack) {
        Findings findings = new Findings();
        RuleReader reader = new RuleReader(pack, findings);
        List<Rule> rules = reader.read();
        PackCheck check = new PackCheck(pack, findings);
        check.methods(reader.methods());
        check.words(rules, reader.sought());
        return new ReadRules(pack, rules, findings);
    }

    /** What is wrong with them. */
    public List<Problem> problems() {
        return findings.all();
    }

    Pack pack() {
        return pack;
    }

    /** The rules. @throws InvalidInput with every problem of every rule file */
    List<Rule> rules() {
        findings.raise();
        return rules;
    }
}
