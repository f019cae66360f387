package io.kaohe.cli;

import io.kaohe.Kaohe;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.load.AssessmentReader;
import io.kaohe.load.Folders;
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

/** The library itself, on folders of this machine. */
final class OnDisk implements Library {
    @Override
    public Optional<NamedPack> pack(Path folder) {
        return AssessmentReader.pack(Folders.of(folder));
    }

    @Override
    public Opened open(@Nullable Path pack) {
        return new Door(pack == null ? Kaohe.shipped() : Kaohe.load(pack));
    }

    private record Door(Kaohe kaohe) implements Opened {
        @Override
        public Assessment read(Path folder) {
            return kaohe.read(folder);
        }

        @Override
        public Assessment read(byte[] document) {
            return kaohe.read(document);
        }

        @Override
        public Report assess(Assessment assessment, Round round, @Nullable LocalDate asOf) {
            return kaohe.assess(assessment, round, asOf);
        }

        @Override
        public List<CaseResult> test() {
            return kaohe.test();
        }

        @Override
        public Optional<RuleExplanation> explain(String ruleId) {
            return kaohe.explain(ruleId);
        }

        @Override
        public SortedMap<String, RuleInfo> rules() {
            return kaohe.rules();
        }
    }
}
