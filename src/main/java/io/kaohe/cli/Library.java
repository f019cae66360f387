package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.load.NamedPack;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the commands ask of the library, so that a test can answer in its place. */
interface Library {
    /** The pack that an assessment names (规则); empty when it names none or cannot be read. */
    Optional<NamedPack> pack(Path folder);

    /** Compiles a pack, or with null the one in the jar. @throws io.kaohe.report.InvalidInput when it does not compile */
    Opened open(@Nullable Path pack);

    /** A compiled pack. */
    interface Opened {
        /** Reads an assessment. @throws io.kaohe.report.InvalidInput with every problem of its files */
        Assessment read(Path folder);

        /** Reads an assessment from one JSON document. @throws io.kaohe.report.InvalidInput with every problem of it */
        Assessment read(byte[] document);

        /** Assesses a round with what was known by a day, or with null everything. */
        Report assess(Assessment assessment, Round round, @Nullable LocalDate asOf);

        /** Runs the cases beside the rules. */
        List<CaseResult> test();

        /** A rule with what belongs to it. */
        Optional<RuleExplanation> explain(String ruleId);

        /** The rules, by id. */
        SortedMap<String, RuleInfo> rules();
    }
}
