package io.kaohe.cli;

import io.kaohe.Kaohe;
import io.kaohe.Workers;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Round;
import io.kaohe.load.AssessmentReader;
import io.kaohe.load.Folders;
import io.kaohe.load.NamedPack;
import io.kaohe.load.WorkbookEdit;
import io.kaohe.load.WorkbookTables;
import io.kaohe.report.Ambiguities;
import io.kaohe.report.Annex;
import io.kaohe.report.CaseResult;
import io.kaohe.report.Impact;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.NumberHold;
import io.kaohe.report.Recipient;
import io.kaohe.report.Remark;
import io.kaohe.report.Report;
import io.kaohe.report.RuleExplanation;
import io.kaohe.report.RuleInfo;
import io.kaohe.report.RuleNeed;
import io.kaohe.report.Worksheet;
import io.kaohe.rules.RuleCache;
import io.kaohe.rules.Trials;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The library itself, on folders of this machine. */
final class OnDisk implements Library {
    private RuleCache cache;

    /** @param cache where it is kept what was compiled */
    OnDisk(RuleCache cache) {
        this.cache = cache;
    }

    @Override
    public void keepNothing() {
        cache = RuleCache.none();
    }

    @Override
    public Optional<NamedPack> pack(Path folder) {
        return AssessmentReader.pack(Folders.of(folder));
    }

    @Override
    public Opened open(@Nullable Path pack) {
        Kaohe kaohe = pack == null ? Kaohe.shipped(cache) : Kaohe.load(pack, cache);
        return new Door(kaohe.with(Workers.cores()));
    }

    @Override
    public Map<String, String> draft(Path pack, RuleName rule) {
        return new RuleDraft(pack, rule, cache).files();
    }

    @Override
    public List<Worksheet> sheets(Path folder) {
        return WorkbookTables.sheets(Folders.of(folder));
    }

    @Override
    public TakenOver takeOver(Path folder, @Nullable Opened pack, List<Worksheet> sheets) {
        WorkbookEdit edit = WorkbookTables.edit(Folders.of(folder), sheets);
        try {
            if (pack != null) {
                pack.read(folder, edit.files());
                return new TakenOver(edit.files(), List.of());
            }
            Kaohe changed = Kaohe.load(edit.pack(Folders.of(folder).files("")), cache);
            return new TakenOver(edit.files(), edit.trials(changed.test()));
        } catch (InvalidInput e) {
            throw edit.located(e);
        }
    }

    @Override
    public Impact impact(
            List<Opened> packs, Function<Opened, Assessment> facts, Round round, @Nullable LocalDate asOf) {
        List<Kaohe> doors = packs.stream().map(pack -> ((Door) pack).kaohe()).toList();
        return doors.get(0).impact(doors.subList(1, doors.size()), kaohe -> facts.apply(new Door(kaohe)), round, asOf);
    }

    private record Door(Kaohe kaohe) implements Opened {
        @Override
        public String hash() {
            return kaohe.hash();
        }

        @Override
        public Assessment read(Path folder) {
            return kaohe.read(folder);
        }

        @Override
        public Assessment read(Path folder, Map<String, byte[]> changed) {
            return kaohe.read(folder, changed);
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
        public boolean assess(Assessment assessment, Round round, @Nullable LocalDate asOf, Recipient recipient) {
            return kaohe.assess(assessment, round, asOf, recipient);
        }

        @Override
        public Tested test() {
            return new Tries(kaohe.trials());
        }

        @Override
        public Optional<RuleExplanation> explain(String ruleId) {
            return kaohe.explain(ruleId);
        }

        @Override
        public Annex annex(@Nullable Assessment assessment, @Nullable LocalDate day) {
            return kaohe.annex(assessment, day);
        }

        @Override
        public List<Remark> check() {
            return kaohe.check();
        }

        @Override
        public List<Remark> check(Assessment assessment) {
            return kaohe.check(assessment);
        }

        @Override
        public Ambiguities ambiguities() {
            return kaohe.ambiguities();
        }

        @Override
        public SortedMap<String, RuleInfo> rules() {
            return kaohe.rules();
        }
    }

    private record Tries(Trials trials) implements Tested {
        @Override
        public List<CaseResult> results() {
            return trials.results();
        }

        @Override
        public List<RuleNeed> needs(Collection<String> rules) {
            return trials.needs(rules);
        }

        @Override
        public List<NumberHold> holds(Collection<String> rules) {
            return trials.holds(rules);
        }
    }
}
