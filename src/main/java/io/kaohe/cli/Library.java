package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.load.NamedPack;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Annex;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Impact;
import io.kaohe.report.NumberHold;
import io.kaohe.report.Recipient;
import io.kaohe.report.Remark;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.RuleNeed;
import io.kaohe.report.Worksheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the commands ask of the library, so that a test can answer in its place. */
interface Library {
    /** The pack that an assessment names (规则); empty when it names none or cannot be read. */
    Optional<NamedPack> pack(Path folder);

    /** From now on nothing that was compiled is kept, nor what was kept used. */
    void keepNothing();

    /** Compiles a pack, or with null the one in the jar. @throws io.kaohe.report.InvalidInput when it does not compile */
    Opened open(@Nullable Path pack);

    /**
     * The files of a pack that change when a rule is added, by path in the pack, tried but not written.
     *
     * @throws io.kaohe.report.InvalidInput when the pack does not compile
     */
    Map<String, String> draft(Path pack, RuleName rule);

    /** The tables of a pack or an assessment, as sheets. @throws io.kaohe.report.InvalidInput when one cannot be read */
    List<Worksheet> sheets(Path folder);

    /**
     * What the sheets change in a folder, tried but not written.
     *
     * @param pack the pack of an assessment; null when the folder is a pack itself
     * @throws io.kaohe.report.InvalidInput with every cell that is wrong
     */
    TakenOver takeOver(Path folder, @Nullable Opened pack, List<Worksheet> sheets);

    /** Judges the same facts by the first pack and by the others. {@code facts} reads them over a pack. */
    Impact impact(List<Opened> packs, Function<Opened, Assessment> facts, Round round, @Nullable LocalDate asOf);

    /**
     * What a workbook changes.
     *
     * @param files the changed files by path, with their new content
     * @param trials how the cases of its sheet came out
     */
    record TakenOver(Map<String, byte[]> files, List<CaseResult> trials) {}

    /** A compiled pack. */
    interface Opened {
        /** SHA-256 of its files, as reports name it. */
        String hash();

        /** Reads an assessment. @throws io.kaohe.report.InvalidInput with every problem of its files */
        Assessment read(Path folder);

        /** Reads an assessment as it will be with some files changed. @throws io.kaohe.report.InvalidInput with every problem of its files */
        Assessment read(Path folder, Map<String, byte[]> changed);

        /** Reads an assessment from one JSON document. @throws io.kaohe.report.InvalidInput with every problem of it */
        Assessment read(byte[] document);

        /** Assesses a round with what was known by a day, or with null everything. */
        Report assess(Assessment assessment, Round round, @Nullable LocalDate asOf);

        /** Assesses the same body by body; answers whether the report is provisional. */
        boolean assess(Assessment assessment, Round round, @Nullable LocalDate asOf, Recipient recipient);

        /** Runs the cases beside the rules. */
        Tested test();

        /** A rule with what belongs to it. */
        Optional<RuleExplanation> explain(String ruleId);

        /** What is published of it, or of an assessment by it. */
        Annex annex(@Nullable Assessment assessment, @Nullable LocalDate day);
        /** What the rules would do wrong together, and what in the pack nothing uses. */
        List<Remark> check();

        /** What the marks of an assessment do not add up to. */
        List<Remark> check(Assessment assessment);

        /** What the scheme leaves open. */
        Ambiguities ambiguities();

        /** The rules, by id. */
        SortedMap<String, RuleInfo> rules();
    }

    /** What came of the cases. */
    interface Tested {
        /** How they came out, in their order. */
        List<CaseResult> results();

        /** Which of these rules they need. */
        List<RuleNeed> needs(Collection<String> rules);

        /** Which of the numbers that these rules use they hold. */
        List<NumberHold> holds(Collection<String> rules);
    }
}
