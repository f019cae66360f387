package io.kaohe.load;

import io.kaohe.facts.RuleCase;
import io.kaohe.facts.Source;
import io.kaohe.report.CaseResult;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a workbook changes: the files that will be other than they are, and the cases to try. */
public final class WorkbookEdit {
    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::file).thenComparingInt(Source::line).thenComparingInt(Source::column);

    private final Map<String, byte[]> files;
    private final @Nullable String trial;
    private final TreeMap<Source, Source> places = new TreeMap<>(ORDER);

    WorkbookEdit(Map<String, byte[]> files, @Nullable String trial, Map<Source, Source> places) {
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        this.trial = trial;
        this.places.putAll(places);
    }

    /** The changed files by path, with their new content. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** A pack's files with the changes and the cases to try. */
    public Map<String, byte[]> pack(Map<String, byte[]> before) {
        Map<String, byte[]> all = new TreeMap<>(Folders.ORDER);
        all.putAll(before);
        all.putAll(files);
        if (trial != null) {
            all.put(TrialSheet.FILE, trial.getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    /** Of the results of the pack's cases those of the sheet, by its rows. */
    public List<CaseResult> trials(List<CaseResult> results) {
        List<CaseResult> trials = new ArrayList<>();
        for (CaseResult result : results) {
            RuleCase each = result.ruleCase();
            if (each.source().file().equals(TrialSheet.FILE)) {
                String cell = cell(each.source()).file();
                int row = Integer.parseInt(cell.replaceAll(".*\\D", ""));
                RuleCase placed = new RuleCase(
                        each.name(),
                        each.assessment(),
                        each.round(),
                        each.expected(),
                        new Source(TrialSheet.SHEET, row, 0));
                trials.add(new CaseResult(placed, result.actual(), result.differences()));
            }
        }
        return trials;
    }

    /** The same problems with the cell where each was made, if it was made in one. */
    public InvalidInput located(InvalidInput found) {
        return new InvalidInput(
                found.kind(),
                found.problems().stream()
                        .map(problem -> new Problem(problem.code(), cell(problem.source()), problem.arguments()))
                        .toList());
    }

    /** The cell that stands at a place or begins before it on the line. */
    private Source cell(Source at) {
        Source begins = at.column() == 0 ? places.ceilingKey(at) : places.floorKey(at);
        Source cell = begins == null ? null : places.get(begins);
        boolean there =
                begins != null && at.line() > 0 && begins.file().equals(at.file()) && begins.line() == at.line();
        return there && cell != null ? cell : at;
    }
}
