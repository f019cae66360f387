package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.load.NamedPack;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers in place of the library, and remembers what it was asked. */
final class FakeLibrary implements Library, Library.Opened {
    final List<String> asked = new ArrayList<>();
    final List<CaseResult> results = new ArrayList<>();
    final SortedMap<String, RuleInfo> rules = new TreeMap<>();
    Supplier<Report> report = Sample::report;
    Supplier<Optional<NamedPack>> named = Optional::empty;

    @Override
    public Optional<NamedPack> pack(Path folder) {
        return named.get();
    }

    @Override
    public Opened open(@Nullable Path pack) {
        asked.add("open " + (pack == null ? "shipped" : pack.getFileName()));
        return this;
    }

    @Override
    public Assessment read(Path folder) {
        asked.add("read " + folder.getFileName());
        return Sample.assessment();
    }

    @Override
    public Assessment read(byte[] document) {
        asked.add("document " + new String(document, StandardCharsets.UTF_8));
        return Sample.assessment();
    }

    @Override
    public Report assess(Assessment assessment, Round round, @Nullable LocalDate asOf) {
        asked.add("assess " + round + " " + asOf);
        return report.get();
    }

    @Override
    public List<CaseResult> test() {
        return results;
    }

    @Override
    public Optional<RuleExplanation> explain(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId))
                .map(rule -> new RuleExplanation(rule, List.of(), List.of(), List.of(), "rule \"0\""));
    }

    @Override
    public SortedMap<String, RuleInfo> rules() {
        return rules;
    }
}
