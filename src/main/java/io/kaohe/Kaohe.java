package io.kaohe;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Indicator;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Round;
import io.kaohe.facts.Source;
import io.kaohe.load.AssessmentReader;
import io.kaohe.load.Folder;
import io.kaohe.load.Folders;
import io.kaohe.load.Methods;
import io.kaohe.load.PackReader;
import io.kaohe.report.CaseResult;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import io.kaohe.rules.RulePack;
import io.kaohe.rules.Trials;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The library's door. Holds one compiled rule pack, and judges assessments by it. Immutable and safe for use by many threads
 * at once; no file is touched after a call returns.
 *
 * <pre>{@code
 * Kaohe kaohe = Kaohe.shipped();
 * Assessment assessment = kaohe.read(Path.of("examples/xiangxi-2022"));
 * Report report = kaohe.assess(assessment, new Round(2022, 9), null);
 * }</pre>
 */
public final class Kaohe {
    /** What a document without a name is called in problems and in the report. */
    private static final String DOCUMENT = "-";

    private final Pack pack;
    private final RulePack rules;

    private Kaohe(Folder folder) {
        this.pack = PackReader.read(folder, RulePack::problems);
        this.rules = RulePack.compile(pack);
    }

    /** Loads the rule pack in a folder. @throws InvalidInput when it cannot be used, with everything that is wrong */
    public static Kaohe load(Path folder) {
        return new Kaohe(Folders.of(folder));
    }

    /**
     * Loads a rule pack from bytes.
     *
     * @param files content by path inside the pack, with {@code /}
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public static Kaohe load(Map<String, byte[]> files) {
        return new Kaohe(Folders.of(files));
    }

    /** Loads the pack that comes with the library. */
    public static Kaohe shipped() {
        return load(ShippedPack.files());
    }

    /** Reads the assessment in a folder. @throws InvalidInput when it cannot be used, with everything that is wrong */
    public Assessment read(Path folder) {
        return AssessmentReader.read(Folders.of(folder), pack, methods());
    }

    /**
     * Reads an assessment from bytes.
     *
     * @param files content by path inside the assessment's folder, with {@code /}
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public Assessment read(Map<String, byte[]> files) {
        return AssessmentReader.read(Folders.of(files), pack, methods());
    }

    /**
     * Reads an assessment from one JSON document with English keys ({@code docs/document.md}); for hosts that keep their facts
     * elsewhere.
     *
     * @param document UTF-8
     * @throws InvalidInput when it cannot be used, with everything that is wrong
     */
    public Assessment read(byte[] document) {
        return AssessmentReader.read(document, DOCUMENT, pack, methods());
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
        if (round.year() != assessment.year()) {
            throw new IllegalArgumentException("round " + round + " of an assessment of " + assessment.year());
        }
        List<String> indicators =
                assessment.indicators().stream().map(Indicator::name).toList();
        List<Problem> strange = rules.strange(indicators, assessment.plan().methods());
        if (!strange.isEmpty()) {
            throw new InvalidInput(InvalidInput.Kind.DATA, strange);
        }
        return judge(rules, assessment, round, asOf);
    }

    private Report judge(RulePack under, Assessment assessment, Round round, @Nullable LocalDate asOf) {
        List<Problem> expired = under.expired(
                assessment.scheme(), round.end(), assessment.plan().methods());
        if (!expired.isEmpty()) {
            boolean ownNumbers =
                    !assessment.scheme().numbers().equals(pack.scheme().numbers());
            throw new InvalidInput(ownNumbers ? InvalidInput.Kind.DATA : InvalidInput.Kind.RULES, expired);
        }
        return new Assessing(pack, under, assessment, round, asOf).report();
    }

    private Methods methods() {
        return new Methods() {
            @Override
            public Set<String> names() {
                return rules.methods();
            }

            @Override
            public boolean meant(String text) {
                return RulePack.pays(text);
            }

            @Override
            public List<Problem> problems(String sentence, Source at) {
                return rules.problems(sentence, at);
            }
        };
    }

    /** Runs the cases beside the pack's rules, in their order. */
    public List<CaseResult> test() {
        return trials().results();
    }

    /** Runs the cases, to say how they came out, which rules they need and which numbers they hold. */
    public Trials trials() {
        return new Trials(pack, rules, (under, each) -> judge(under, each.assessment(), each.round(), null));
    }

    /** A rule of the pack with its numbers, tables and cases; empty when there is none of that id. */
    public Optional<RuleExplanation> explain(String ruleId) {
        return rules.explain(ruleId);
    }

    /** The pack's rules as their authors wrote them, by id. */
    public SortedMap<String, RuleInfo> rules() {
        return rules.rules();
    }
}
