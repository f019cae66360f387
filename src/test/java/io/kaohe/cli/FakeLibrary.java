package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.load.NamedPack;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Annex;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Impact;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.NumberHold;
import io.kaohe.report.Question;
import io.kaohe.report.Recipient;
import io.kaohe.report.Remark;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.RuleNeed;
import io.kaohe.report.Worksheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers in place of the library, and remembers what it was asked. */
final class FakeLibrary implements Library, Library.Opened, Library.Tested {
    final List<String> asked = new ArrayList<>();
    final List<CaseResult> results = new ArrayList<>();
    final List<RuleNeed> needs = new ArrayList<>();
    final List<NumberHold> holds = new ArrayList<>();
    final SortedMap<String, String> drafted = new TreeMap<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<Remark> marks = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();

    @Nullable
    InvalidInput refusal;

    final SortedMap<String, RuleInfo> rules = new TreeMap<>();
    Supplier<Report> report = Sample::report;
    Supplier<Optional<NamedPack>> named = Optional::empty;

    @Override
    public Optional<NamedPack> pack(Path folder) {
        return named.get();
    }

    @Override
    public void keepNothing() {
        asked.add("keep nothing");
    }

    @Override
    public Opened open(@Nullable Path pack) {
        asked.add("open " + (pack == null ? "shipped" : pack.getFileName()));
        if (refusal != null) {
            throw refusal;
        }
        return this;
    }

    @Override
    public String hash() {
        return "0".repeat(64);
    }

    @Override
    public Map<String, String> draft(Path pack, RuleName rule) {
        asked.add("draft " + pack.getFileName() + " " + rule.id());
        return drafted;
    }

    @Override
    public List<Worksheet> sheets(Path folder) {
        asked.add("sheets " + folder.getFileName());
        return List.of();
    }

    @Override
    public TakenOver takeOver(Path folder, @Nullable Opened pack, List<Worksheet> sheets) {
        throw new UnsupportedOperationException("sheets of " + folder);
    }

    @Override
    public Assessment read(Path folder, Map<String, byte[]> changed) {
        return read(folder);
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
    public boolean assess(Assessment assessment, Round round, @Nullable LocalDate asOf, Recipient recipient) {
        Report report = assess(assessment, round, asOf);
        recipient.begin(report.run(), report.scheme());
        report.bodies().forEach(recipient::targets);
        report.bodies().forEach(recipient::body);
        recipient.end();
        return report.provisional();
    }

    @Override
    public Tested test() {
        return this;
    }

    @Override
    public List<CaseResult> results() {
        return results;
    }

    @Override
    public List<RuleNeed> needs(Collection<String> ids) {
        asked.add("needs " + String.join(" ", ids));
        return needs;
    }

    @Override
    public List<NumberHold> holds(Collection<String> ids) {
        asked.add("holds " + String.join(" ", ids));
        return holds;
    }

    @Override
    public Optional<RuleExplanation> explain(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId))
                .map(rule -> new RuleExplanation(rule, List.of(), List.of(), List.of(), "rule \"0\""));
    }

    @Override
    public Impact impact(
            List<Opened> packs, Function<Opened, Assessment> facts, Round round, @Nullable LocalDate asOf) {
        asked.add("impact " + packs.size() + " " + facts.apply(packs.get(0)).year());
        return new Impact(report.get(), List.of());
    }

    @Override
    public Annex annex(@Nullable Assessment assessment, @Nullable LocalDate day) {
        throw new UnsupportedOperationException("annex on " + day);
    }

    @Override
    public List<Remark> check() {
        return remarks;
    }

    @Override
    public List<Remark> check(Assessment assessment) {
        return marks;
    }

    @Override
    public Ambiguities ambiguities() {
        return new Ambiguities("通用考核办法", questions, List.of());
    }

    @Override
    public SortedMap<String, RuleInfo> rules() {
        return rules;
    }
}
