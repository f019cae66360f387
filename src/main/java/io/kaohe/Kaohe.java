package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Round;
import io.kaohe.load.AssessmentReader;
import io.kaohe.load.Folder;
import io.kaohe.load.Folders;
import io.kaohe.load.PackReader;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Annex;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Impact;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Recipient;
import io.kaohe.report.Remark;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import io.kaohe.rules.ReadRules;
import io.kaohe.rules.RuleCache;
import io.kaohe.rules.RulePack;
import io.kaohe.rules.Trials;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library's door: one compiled rule pack, to judge assessments by. Safe for use by many threads at once, immutable but for
 * what its rules have said already, of 20,000 kinds of fact a step at most, and the plan that was judged last; no file is touched
 * after a call returns.
 *
 * <pre>{@code
 * Kaohe kaohe = Kaohe.shipped();
 * Assessment assessment = kaohe.read(Path.of("examples/xiangxi-2022"));
 * Report report = kaohe.assess(assessment, new Round(2022, 9), null);
 * }</pre>
 */
public final class Kaohe {
    private static final String UNNAMED_DOCUMENT = "-";

    private final Pack pack;
    private final RulePack rules;
    private final Terms terms;
    private final SortedMap<String, byte[]> files;
    private final Workers workers;
    private volatile @Nullable Pack whole;

    private Kaohe(Folder folder, Function<ReadRules, RulePack> compiler) {
        AtomicReference<@Nullable ReadRules> read = new AtomicReference<>();
        Folder once = Folders.once(folder);
        this.pack = PackReader.withoutCases(once, text -> {
            ReadRules all = ReadRules.known(text);
            read.set(all);
            return all.problems();
        });
        this.rules = compiler.apply(Objects.requireNonNull(read.get()));
        this.terms = new Terms(pack, rules);
        this.files = once.files("");
        this.workers = Workers.caller();
    }

    private Kaohe(Kaohe same, Workers workers) {
        this.pack = same.pack;
        this.rules = same.rules;
        this.terms = same.terms;
        this.files = same.files;
        this.workers = workers;
    }

    /** The same pack, by which others judge beside the calling thread; without them that one works alone. */
    public Kaohe with(Workers others) {
        return new Kaohe(this, others);
    }

    /** The pack with its cases; several threads may read it at once, and read the same. */
    private Pack whole() {
        Pack read = whole;
        if (read == null) {
            read = PackReader.read(
                    Folders.of(files), text -> ReadRules.known(text).problems());
            whole = read;
        }
        return read;
    }

    /** Loads the rule pack in a folder. @throws InvalidInput when it cannot be used, with everything that is wrong */
    public static Kaohe load(Path folder) {
        return load(folder, RuleCache.none());
    }

    /**
     * Loads the rule pack in a folder, and compiles only those of its files that were never compiled before.
     *
     * @param cache where it is kept what was compiled; no other call writes a file
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public static Kaohe load(Path folder, RuleCache cache) {
        return load(Folders.of(folder), cache);
    }

    /**
     * Loads a rule pack from bytes.
     *
     * @param files content by path inside the pack, with {@code /}
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public static Kaohe load(Map<String, byte[]> files) {
        return load(files, RuleCache.none());
    }

    /**
     * Loads a rule pack from bytes, and compiles only those of its files that were never compiled before.
     *
     * @param files content by path inside the pack, with {@code /}
     * @param cache where it is kept what was compiled
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public static Kaohe load(Map<String, byte[]> files, RuleCache cache) {
        return load(Folders.of(files), cache);
    }

    private static Kaohe load(Folder folder, RuleCache cache) {
        return new Kaohe(folder, read -> RulePack.compile(read, cache));
    }

    /** Loads the pack that comes with the library. */
    public static Kaohe shipped() {
        return shipped(RuleCache.none());
    }

    /** Loads the pack that comes with the library, by what a cache has ready. */
    public static Kaohe shipped(RuleCache cache) {
        return load(ShippedPack.files(), cache);
    }

    /** Reads the assessment in a folder. @throws InvalidInput when it cannot be used, with everything that is wrong */
    public Assessment read(Path folder) {
        return AssessmentReader.read(Folders.of(folder), pack, new PackMethods(rules));
    }

    /**
     * Reads the assessment in a folder as it will be with some files changed.
     *
     * @param changed content by path inside the folder
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public Assessment read(Path folder, Map<String, byte[]> changed) {
        return AssessmentReader.read(Folders.with(Folders.of(folder), changed), pack, new PackMethods(rules));
    }

    /**
     * Reads an assessment from bytes.
     *
     * @param files content by path inside the assessment's folder, with {@code /}
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public Assessment read(Map<String, byte[]> files) {
        return AssessmentReader.read(Folders.of(files), pack, new PackMethods(rules));
    }

    /**
     * Reads an assessment from one JSON document with English keys ({@code docs/document.md}); for hosts that keep their facts
     * elsewhere.
     *
     * @param document UTF-8
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public Assessment read(byte[] document) {
        return AssessmentReader.read(document, UNNAMED_DOCUMENT, pack, new PackMethods(rules));
    }

    /**
     * Judges an assessment.
     *
     * @param round the round, of the assessment's year
     * @param asOf what was known by that day; null for everything given
     * @throws InvalidInput when a number that the rules use has no value on the round's last day, or they ask for an
     *     indicator that the assessment does not know
     * @throws IllegalArgumentException when the round is of another year
     */
    public Report assess(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        return new Assessing(pack, rules, terms.of(assessment, round), assessment, asOf).report(workers);
    }

    /**
     * Judges an assessment, and hands over what comes out body by body: what was judged of a body is forgotten when it was
     * taken up, so that a nation needs little more memory than its figures. Every body is judged twice for it.
     *
     * @param recipient takes up the same as {@link #assess(Assessment, Round, LocalDate)} gives
     * @return whether it is provisional
     * @throws InvalidInput as there, before anything is handed over
     */
    public boolean assess(Assessment assessment, Round round, @Nullable LocalDate asOf, Recipient recipient) {
        return new Assessing(pack, rules, terms.of(assessment, round), assessment, asOf).report(recipient, workers);
    }

    /**
     * Judges the same facts by this pack and by others, and tells which change of a rule, a table or a setting moved what.
     *
     * @param others at least one
     * @param facts reads the assessment over a pack, always the same facts
     * @param round the round, of the assessment's year
     * @param asOf what was known by that day; null for everything given
     * @throws InvalidInput when the facts cannot be judged by one of the packs
     */
    public Impact impact(List<Kaohe> others, Function<Kaohe, Assessment> facts, Round round, @Nullable LocalDate asOf) {
        return new Comparing(this, kaohe -> kaohe.assess(facts.apply(kaohe), round, asOf)).with(others);
    }

    /** Another pack, of which most is this one. @throws InvalidInput when it cannot be used */
    Kaohe like(SortedMap<String, byte[]> other) {
        return new Kaohe(Folders.of(other), rules::like);
    }

    /** The files of the pack, by path. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The title of the pack's scheme. */
    public String name() {
        return pack.name();
    }

    /** SHA-256 of the pack's files, in hexadecimal, as reports name it. */
    public String hash() {
        return pack.hash();
    }

    /** Runs the cases beside the pack's rules, in their order. @throws InvalidInput when they cannot be read */
    public List<CaseResult> test() {
        return trials().results();
    }

    /**
     * Runs the cases, to say how they came out, which rules they need and which numbers they hold.
     *
     * @throws InvalidInput when they cannot be read
     */
    public Trials trials() {
        Pack whole = whole();
        return new Trials(
                whole,
                rules.like(ReadRules.known(whole)),
                (under, each) -> Assessing.of(pack, under, each.assessment(), each.round())
                        .report());
    }

    /**
     * A rule of the pack with its numbers, tables and cases; empty when there is none of that id.
     *
     * @throws InvalidInput when the cases cannot be read
     */
    public Optional<RuleExplanation> explain(String ruleId) {
        return rules.explain(ruleId, whole().cases());
    }

    /**
     * What is published of the pack, or of an assessment by it.
     *
     * @param assessment whose settings lie over those of the pack, and whose targets are listed; null for the pack alone
     * @param day whose numbers are filled in; null to tell every dated value
     * @throws InvalidInput when a number that the rules use has no value on that day
     */
    public Annex annex(@Nullable Assessment assessment, @Nullable LocalDate day) {
        return new Publishing(pack, rules, day).annex(assessment);
    }

    /** What the pack's rules would do wrong together, and what in it nothing uses. */
    public List<Remark> check() {
        return rules.remarks();
    }

    /** What the marks of an assessment do not add up to. */
    public List<Remark> check(Assessment assessment) {
        return RulePack.marks(assessment);
    }

    /** What the pack's scheme leaves open, for the meeting that decides on it. */
    public Ambiguities ambiguities() {
        return rules.ambiguities();
    }

    /** The pack's rules as their authors wrote them, by id. */
    public SortedMap<String, RuleInfo> rules() {
        return rules.rules();
    }
}
