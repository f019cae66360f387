package io.kaohe.rules;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Source;
import io.kaohe.facts.Table;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Annex;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Entry;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.PeerAwards;
import io.kaohe.report.Problem;
import io.kaohe.report.References;
import io.kaohe.report.Remark;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A compiled rule pack: immutable, thread-safe, and without any state between two calls. The order of its rules changes
 * nothing. A changed number of the scheme compiles nothing: numbers are looked up in the scheme that a call is given, as
 * in force on the last day of the round.
 */
public final class RulePack {
    private final Pack pack;
    private final Rulebook rulebook;
    private final References references;

    private RulePack(Pack pack, Rulebook rulebook, References references) {
        this.pack = pack;
        this.rulebook = rulebook;
        this.references = references;
    }

    /** The same rules, where formulas can ask beyond the measurement at hand. */
    public RulePack asking(References others) {
        return new RulePack(pack, rulebook, others);
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
        return new RulePack(read.pack(), rulebook, References.NONE);
    }

    static RulePack compile(ReadRules read, Compiler compiler, Compiled like) {
        return new RulePack(read.pack(), Rulebook.of(read, compiler, like), References.NONE);
    }

    /**
     * Compiles those files of another pack whose rules are not the same in this one: where only numbers, settings and tables are
     * changed nothing is compiled.
     *
     * @throws InvalidInput with every problem of every rule file
     */
    public RulePack like(ReadRules other) {
        return new RulePack(other.pack(), rulebook.rewritten(other), References.NONE);
    }

    /** The same rules while somebody looks on. */
    RulePack watched(Watch watch) {
        return new RulePack(pack, rulebook.watched(watch), references);
    }

    /** The same rules over a table with other values, in place of the one of that name. */
    RulePack over(Table other) {
        List<Table> tables = pack.tables().stream()
                .map(table -> table.name().equals(other.name()) ? other : table)
                .toList();
        return new RulePack(
                new Pack(
                        pack.name(), pack.hash(), pack.rules(), pack.scheme(), tables, pack.cases(), pack.schemeText()),
                rulebook,
                references);
    }

    /** The rules of an edited pack, under the same watch; where only numbers changed, nothing is compiled. Empty when they cannot be used. */
    Optional<RulePack> edited(Pack edited) {
        ReadRules read = ReadRules.of(edited);
        return read.problems().isEmpty()
                ? Optional.of(new RulePack(edited, rulebook.rewritten(read), references))
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
        return new Demands(pack, rulebook.rules(), sentences).expired(scheme, day);
    }

    /**
     * What its rules, or the sentences in the scoring table, ask of indicators that an assessment does not know.
     *
     * @param indicators the names of those that it knows
     * @param sentences what pays in the rows of the scoring table
     * @return a problem each, at the rule's file or the table
     */
    public List<Problem> strange(Collection<String> indicators, Collection<String> sentences) {
        return new Demands(pack, rulebook.rules(), sentences).strange(indicators);
    }

    /** Its rules as their authors wrote them, by id. */
    public SortedMap<String, RuleInfo> rules() {
        SortedMap<String, RuleInfo> infos = new TreeMap<>();
        rulebook.rules().forEach(rule -> infos.put(rule.id(), rule.info()));
        return Collections.unmodifiableSortedMap(infos);
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
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .map(Rule::tables)
                .findFirst()
                .orElseGet(Collections::emptySortedSet);
    }

    /** Step 3: the verdict on each measurement, in their order. One without exactly one rule has no verdict. */
    public List<Judgement> judge(List<Measurement> measurements, Scheme scheme) {
        List<Judging> subjects = measurements.stream()
                .map(one -> new Judging(context(scheme, one.round().end()), one))
                .toList();
        rulebook.run(subjects);
        return subjects.stream().map(this::judgement).toList();
    }

    private Judgement judgement(Judging subject) {
        Optional<Rule> only = rulebook.only(subject);
        if (only.isEmpty()) {
            return new Judgement(subject.measurement(), null, null, null, rulebook.ids(subject));
        }
        Outcome.Judge outcome = (Outcome.Judge) only.get().outcome();
        return new Judgement(
                subject.measurement(), outcome.verdict(), only.get().id(), outcome.reason(), List.of());
    }

    /** Step 4: the points of each part of each target, in their order; of a target that could not be judged, the most it could still earn. No light. */
    public List<Standing> award(List<Payable> payables, Scheme scheme) {
        if (payables.isEmpty()) {
            return List.of();
        }
        LocalDate day = payables.get(0).judgement().measurement().round().end();
        return new Awards(rulebook, context(scheme, day)).standings(payables);
    }

    /** Step 5: what has no data or no task, paid where a rule says so, in their order. No light. */
    public List<Standing> fill(List<Standing> standings, Scheme scheme, PeerAwards peers) {
        boolean none = standings.isEmpty();
        return none ? standings : new Fillings(rulebook, context(scheme, day(standings)), peers).of(standings);
    }

    /** Whether a body may be paid by what its peers earned, so that they are to be paid first. */
    public boolean asksPeers() {
        return Fillings.askPeers(rulebook);
    }

    /** Step 7: what goes into the registers of a body with its judged and paid targets. */
    public List<Entry> adjust(BodyStanding body, Scheme scheme) {
        return new Adjustments(rulebook, context(scheme, day(body))).of(body);
    }

    /** Step 10: the targets in their order, each with its light, without a name when more than one rule lights one, and its shortfalls. */
    public List<Standing> review(List<Standing> standings, Scheme scheme) {
        if (standings.isEmpty()) {
            return standings;
        }
        return reviews(context(scheme, day(standings))).of(standings);
    }

    private Reviews reviews(Context context) {
        return new Reviews(rulebook, context, pack.scheme().ladders());
    }

    /**
     * Steps 10 and 11: the bodies in their order with lights, grades and what is proposed; a light or a grade has no name when
     * more than one rule gives one.
     *
     * @param bodies placed, each with at least one target
     * @param quotas what is left of the grades that rules gave, before anything else moves them
     */
    public List<BodyStanding> review(
            List<BodyStanding> bodies, Scheme scheme, UnaryOperator<List<BodyStanding>> quotas) {
        if (bodies.isEmpty()) {
            return bodies;
        }
        return reviews(context(scheme, day(bodies.get(0)))).of(bodies, quotas);
    }

    private static LocalDate day(BodyStanding body) {
        return day(body.targets());
    }

    private static LocalDate day(List<Standing> standings) {
        return standings.get(0).judgement().measurement().round().end();
    }

    private Context context(Scheme scheme, LocalDate day) {
        return new Context(rulebook.constants(), new Numbers(pack, scheme, day, rulebook.watch()), references, scheme);
    }
}
