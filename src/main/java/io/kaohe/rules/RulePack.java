package io.kaohe.rules;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Annex;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Problem;
import io.kaohe.report.References;
import io.kaohe.report.Remark;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A compiled rule pack: immutable, thread-safe, and without any state between two calls. The order of its rules changes
 * nothing. A changed number of the scheme compiles nothing: numbers are looked up in the scheme that a call is given, as
 * in force on the last day of the round.
 */
public final class RulePack {
    private final Pack pack;
    private final Rulebook rulebook;

    private RulePack(Pack pack, Rulebook rulebook) {
        this.pack = pack;
        this.rulebook = rulebook;
    }

    /** Reads, checks and compiles every rule. @throws InvalidInput with every problem of every rule file */
    public static RulePack compile(Pack pack) {
        return compile(ReadRules.of(pack), RuleCache.none());
    }

    /**
     * Compiles those files that were never compiled before.
     *
     * @param cache where it is kept what was compiled
     * @throws InvalidInput with every problem of every rule file
     */
    public static RulePack compile(ReadRules read, RuleCache cache) {
        if (!read.known() || !cache.hurried()) {
            return compile(read, new ModelCompiler(ShippedRules::read, cache), cache.begun());
        }
        Rulebook rulebook = Rulebook.of(read, new ModelCompiler(ShippedRules::read, cache), cache::begun);
        return new RulePack(read.pack(), rulebook);
    }

    static RulePack compile(ReadRules read, Compiler compiler, Compiled like) {
        return new RulePack(read.pack(), Rulebook.of(read, compiler, like));
    }

    /**
     * Compiles those files of another pack whose rules are not the same in this one: where only numbers, settings and tables are
     * changed nothing is compiled.
     *
     * @throws InvalidInput with every problem of every rule file
     */
    public RulePack like(ReadRules other) {
        return new RulePack(other.pack(), rulebook.rewritten(other));
    }

    /** The same rules while somebody looks on. */
    RulePack watched(Watch watch) {
        return new RulePack(pack, rulebook.watched(watch));
    }

    /** The same rules over a table with other values, in place of the one of that name. */
    RulePack over(Table other) {
        List<Table> tables = pack.tables().stream()
                .map(table -> table.name().equals(other.name()) ? other : table)
                .toList();
        return new RulePack(
                new Pack(
                        pack.name(), pack.hash(), pack.rules(), pack.scheme(), tables, pack.cases(), pack.schemeText()),
                rulebook);
    }

    /** The rules of an edited pack, under the same watch; where only numbers changed, nothing is compiled. Empty when they cannot be used. */
    Optional<RulePack> edited(Pack edited) {
        ReadRules read = ReadRules.of(edited);
        return read.problems().isEmpty()
                ? Optional.of(new RulePack(edited, rulebook.rewritten(read)))
                : Optional.empty();
    }

    /** What its rules would do wrong together, and what in the pack nothing uses. */
    public List<Remark> remarks() {
        return Lint.of(pack, rulebook.rules());
    }

    /** What the marks of an assessment do not add up to. */
    public static List<Remark> marks(Assessment assessment) {
        return new MarksCheck(assessment).look();
    }

    /** What its scheme leaves open. */
    public Ambiguities ambiguities() {
        return Opens.of(pack, rulebook.rules());
    }

    /**
     * The named numbers that its rules use, or the sentences in the scoring table, and that the scheme has no value for on
     * that day.
     *
     * @param sentences what pays in the rows of the scoring table
     * @return a problem each, at the number's last value in the settings
     */
    public List<Problem> expired(Scheme scheme, LocalDate day, Collection<String> sentences) {
        return new Demands(pack, rulebook.index(), sentences).expired(scheme, day);
    }

    /**
     * What its rules, or the sentences in the scoring table, ask of indicators that an assessment does not know.
     *
     * @param indicators the names of those that it knows
     * @param sentences what pays in the rows of the scoring table
     * @return a problem each, at the rule's file or the table
     */
    public List<Problem> strange(Collection<String> indicators, Collection<String> sentences) {
        return new Demands(pack, rulebook.index(), sentences).strange(indicators);
    }

    /** Its rules as their authors wrote them, by id. */
    public SortedMap<String, RuleInfo> rules() {
        return rulebook.index().infos();
    }

    /** Its rules with what each is about, in the order of the files. */
    public List<Annex.Article> articles() {
        return rulebook.rules().stream()
                .map(rule -> new Annex.Article(rule.outcome().chapter(), rule.info()))
                .toList();
    }

    /** A rule with everything that belongs to it, also of these cases; empty when there is none of that id. */
    public Optional<RuleExplanation> explain(String id, List<RuleCase> cases) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> new RuleExplanation(
                        rule.info(),
                        rule.info().numbers().stream()
                                .flatMap(name -> pack.scheme().numbers().getOrDefault(name, List.of()).stream())
                                .toList(),
                        pack.tables().stream()
                                .filter(table -> rule.tables().contains(table.name()))
                                .toList(),
                        cases.stream()
                                .filter(each -> CaseCheck.names(each).contains(id))
                                .toList(),
                        new Expansion(rulebook.rules()).drl(rule)));
    }

    /** The names of the award methods (计分方法) that its rules ask for and that a scheme may choose. */
    public SortedSet<String> methods() {
        SortedSet<String> methods = PackCheck.paying(rulebook.rules());
        methods.remove(RowSentence.METHOD);
        return methods;
    }

    /** Whether a text is meant as a sentence that pays, and not as the name of an award method. */
    public static boolean pays(String text) {
        return PayReader.meant(text);
    }

    /** What is wrong with a sentence that pays, which stands in a table at {@code at}. */
    public List<Problem> problems(String sentence, Source at) {
        Findings findings = new Findings();
        RowSentence.read(sentence, pack, at, findings);
        if (!PackCheck.paying(rulebook.rules()).contains(RowSentence.METHOD)) {
            findings.add("row-none", at, RowSentence.METHOD);
        }
        return findings.all();
    }

    /** The named numbers that a sentence that pays uses; none of a text that is no such sentence. */
    public SortedSet<String> numbers(String sentence) {
        return pays(sentence) ? RowSentence.numbers(sentence, pack) : Collections.emptySortedSet();
    }

    /** The names of the tables that a rule's formulas look up; empty when there is no such rule. */
    public SortedSet<String> tables(String ruleId) {
        return rulebook.index().rule(ruleId).map(Rule::tables).orElseGet(Collections::emptySortedSet);
    }

    /** Whether a body may be paid by what its peers earned, so that they are to be paid first. */
    public boolean asksPeers() {
        return Fillings.askPeers(rulebook);
    }

    /**
     * Its rules with the numbers that are in force on a day, to judge bodies by; their formulas know nobody but the body at hand.
     *
     * @param day the last of the round
     */
    public InForce inForce(Scheme scheme, LocalDate day) {
        Numbers numbers = new Numbers(pack, scheme, day, rulebook.watch());
        return new InForce(
                rulebook,
                new Context(rulebook.constants(), numbers, References.NONE, scheme),
                pack.scheme().ladders());
    }

    /** Step 3: the verdict on each measurement, in their order, of one round. One without exactly one rule has no verdict. */
    List<Judgement> judge(List<Measurement> measurements, Scheme scheme) {
        return inForce(scheme, measurements.get(0).round().end()).judge(measurements);
    }
}
