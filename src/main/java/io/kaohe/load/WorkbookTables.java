package io.kaohe.load;

import io.kaohe.facts.Source;
import io.kaohe.report.InvalidInput;
import io.kaohe.report.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of a pack or an assessment as sheets of a workbook, and back. The files stay the source. */
public final class WorkbookTables {
    private static final String TABLES = "tables/";
    private static final String CSV = ".csv";
    private static final String BODIES = "bodies.csv";

    /** What a sheet's name may be long, and the characters that it may not have. */
    private static final int LONGEST = 31;

    private static final String FORBIDDEN = "[\\\\/?*\\[\\]:]";

    private final Folder folder;
    private final boolean pack;
    private final Problems problems = new Problems();
    private final Map<String, FileTable> tables = new LinkedHashMap<>();
    private final Map<String, FileText> texts = new TreeMap<>(Folders.ORDER);

    private WorkbookTables(Folder folder) {
        this.folder = folder;
        this.pack = folder.file(Heading.SHEET.file()).isEmpty();
        text(SchemeReader.FILE)
                .flatMap(text -> NumberTable.read(SchemeReader.FILE, text, problems))
                .ifPresent(table -> tables.put(NumberTable.SHEET, table));
        if (pack) {
            folder.paths("tables").stream().filter(path -> path.endsWith(CSV)).forEach(this::ofPack);
        } else {
            csv("任务", TaskReader.SHEET.file());
            csv("评分表", ScoringReader.SHEET.file());
            csv("单位", BODIES);
            folder.paths("actuals").stream().filter(path -> path.endsWith(CSV)).forEach(this::figures);
        }
    }

    /** Every table that the folder has, and for a pack a sheet of cases to try. @throws InvalidInput when a table cannot be read */
    public static List<Worksheet> sheets(Folder folder) {
        WorkbookTables all = new WorkbookTables(folder);
        all.problems.orThrow(all.kind());
        List<Worksheet> sheets = new ArrayList<>();
        all.tables.forEach((name, table) -> sheets.add(Worksheet.of(name, table.texts())));
        if (all.pack) {
            sheets.add(Worksheet.of(TrialSheet.SHEET, List.of(TrialSheet.HEADING)));
        }
        return sheets;
    }

    /** The folder with what the sheets say otherwise. @throws InvalidInput with every cell that cannot be taken over */
    public static WorkbookEdit edit(Folder folder, List<Worksheet> sheets) {
        return new WorkbookTables(folder).edit(sheets);
    }

    private Optional<String> text(String path) {
        Optional<FileText> text = folder.file(path).flatMap(FileText::of);
        text.ifPresent(found -> texts.put(path, found));
        return text.map(FileText::text);
    }

    private void ofPack(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1, path.length() - CSV.length());
        String first = text(path).flatMap(text -> text.lines().findFirst()).orElse("");
        String name = first.matches("#.*[^\\s,].*")
                ? first.substring(1).replaceAll(",*$", "").strip()
                : file;
        csv(name, path);
    }

    /** A table with figures, by the name of its file. */
    private void figures(String path) {
        csv("实绩 " + path.substring(path.lastIndexOf('/') + 1, path.length() - CSV.length()), path);
    }

    private void csv(String name, String path) {
        text(path)
                .flatMap(text -> CsvTable.read(path, text, path.startsWith(TABLES), problems))
                .ifPresent(table -> tables.put(free(name), table));
    }

    private String free(String name) {
        String fitting = name.replaceAll(FORBIDDEN, "_");
        String free = fitting.substring(0, Math.min(LONGEST, fitting.length()));
        for (int i = 2; tables.containsKey(free) || free.equals(TrialSheet.SHEET); i++) {
            free = fitting.substring(0, Math.min(LONGEST - 3, fitting.length())) + i;
        }
        return free;
    }

    private InvalidInput.Kind kind() {
        return pack ? InvalidInput.Kind.RULES : InvalidInput.Kind.DATA;
    }

    private WorkbookEdit edit(List<Worksheet> sheets) {
        problems.orThrow(kind());
        Map<String, byte[]> files = new TreeMap<>(Folders.ORDER);
        Map<Source, Source> places = new LinkedHashMap<>();
        String trial = null;
        for (Worksheet sheet : sheets) {
            List<GivenRow> rows = GivenRow.of(sheet);
            FileTable table = tables.get(sheet.name());
            if (table != null) {
                edit(sheet.name(), table, rows, files, places);
            } else if (pack && sheet.name().equals(TrialSheet.SHEET)) {
                TrialSheet cases = TrialSheet.of(rows, problems);
                trial = cases.isEmpty() ? null : cases.text();
                places.putAll(cases.places());
            } else if (!rows.isEmpty()) {
                problems.unknown("load.sheet.unknown", Source.of(sheet.name()), sheet.name(), tables.keySet());
            }
        }
        problems.orThrow(kind());
        return new WorkbookEdit(files, trial, places);
    }

    private void edit(
            String name, FileTable table, List<GivenRow> rows, Map<String, byte[]> files, Map<Source, Source> places) {
        if (rows.isEmpty()) {
            problems.add("load.sheet.blank", Source.of(name));
            return;
        }
        int before = problems.count();
        String edited = table.edited(rows, problems);
        FileText text = texts.get(table.path());
        if (problems.count() > before || text == null) {
            return;
        }
        Optional<? extends FileTable> after = table instanceof CsvTable
                ? CsvTable.read(table.path(), edited, table.path().startsWith(TABLES), problems)
                : NumberTable.read(table.path(), edited, problems);
        if (after.isEmpty() || !after.get().agrees(rows)) {
            problems.add("load.sheet.stuck", Source.of(name), table.path());
            return;
        }
        places.putAll(after.get().places(rows));
        if (!edited.equals(text.text())) {
            files.put(table.path(), text.encode(edited));
        }
    }
}
