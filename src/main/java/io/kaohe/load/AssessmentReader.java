package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Benchmark;
import io.kaohe.facts.Block;
import io.kaohe.facts.Body;
import io.kaohe.facts.Event;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Plan;
import io.kaohe.facts.Published;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Task;
import io.kaohe.facts.TieBreak;
import io.kaohe.report.InvalidInput;
import java.util.List;
import java.util.Optional;

/** Reads an assessment, from a folder or from one document. */
public final class AssessmentReader {
    private AssessmentReader() {}

    /** The rule pack the assessment names (规则); empty when it names none or cannot be read. */
    public static Optional<NamedPack> pack(Folder folder) {
        Input input = new Input(folder, new Problems());
        Heading heading = Heading.read(FolderSheets.alone(input));
        FolderSheets.of(input, heading);
        Node.Text pack = heading.pack();
        return pack == null
                ? Optional.empty()
                : Optional.of(
                        new NamedPack(pack.text(), pack.at(), input.problems().all()));
    }

    /**
     * The assessment in a folder: complete, and checked against itself.
     *
     * @param pack over whose settings the folder's are laid
     * @param methods what the pack can pay by
     * @throws InvalidInput of kind {@link InvalidInput.Kind#DATA}, with every problem of all files
     */
    public static Assessment read(Folder folder, Pack pack, Methods methods) {
        Input input = new Input(folder, new Problems());
        if (input.needed(Heading.SHEET.file()).isEmpty()) {
            // Another folder altogether: what else is missing in it would only confuse.
            input.problems().orThrow(InvalidInput.Kind.DATA);
        }
        Heading heading = Heading.read(FolderSheets.alone(input));
        FolderSheets sheets = FolderSheets.of(input, heading);
        return read(sheets, heading, pack, methods);
    }

    /**
     * The assessment in one JSON document, with English keys and words: the same facts as in a folder, read by the same
     * readers. What keys there are is in {@code docs/document.md}.
     *
     * @param document UTF-8
     * @param name what the document is called in problems and in the report
     * @param pack over whose settings the document's are laid
     * @param methods what the pack can pay by
     * @throws InvalidInput of kind {@link InvalidInput.Kind#DATA}, with every problem
     */
    public static Assessment read(byte[] document, String name, Pack pack, Methods methods) {
        Problems problems = Problems.ofDocument();
        Optional<DocumentSheets> sheets = DocumentSheets.read(document, name, problems);
        if (sheets.isEmpty()) {
            problems.orThrow(InvalidInput.Kind.DATA);
            throw new IllegalStateException("no document, and no problem");
        }
        return read(sheets.get(), Heading.read(sheets.get()), pack, methods);
    }

    private static Assessment read(Sheets sheets, Heading heading, Pack pack, Methods methods) {
        Known known = known(sheets, heading, pack, methods);
        PlanReader.Result result = PlanReader.read(sheets, known);
        known.indicators().checkReferences();
        known.marks().check(result.targets());
        blocks(known, result.plan());
        List<Task> tasks = TaskReader.read(sheets, known, result.targets());
        List<Achievement> achievements = ActualsReader.read(sheets, known, result.targets());
        List<Benchmark> benchmarks = BenchmarkReader.read(sheets, known);
        List<Ruling> rulings = RulingReader.read(sheets, known, result.targets());
        List<Event> events = EventReader.read(sheets, known);
        List<Published> history = HistoryReader.read(sheets, known);
        List<Body> bodies = known.bodies().bodies().all();
        new WeightCheck(result.plan(), known.scheme(), sheets.problems()).check(bodies);
        sheets.problems().orThrow(InvalidInput.Kind.DATA);
        return new Assessment(
                heading.name(),
                heading.year(),
                bodies,
                known.bodies().groups().all(),
                known.indicators().names().all(),
                result.plan(),
                tasks,
                achievements,
                benchmarks,
                rulings,
                events,
                history,
                known.scheme(),
                sheets.files());
    }

    /** A scheme is read without the plan whose blocks it names. */
    private static void blocks(Known known, Plan plan) {
        List<String> blocks = plan.blocks().stream().map(Block::name).toList();
        for (TieBreak tie : known.scheme().overall().ties()) {
            if (tie.by() == TieBreak.By.BLOCK && !blocks.contains(tie.name())) {
                known.problems().unknown("load.ties.block", tie.source(), tie.name(), blocks);
            }
        }
    }

    private static Known known(Sheets sheets, Heading heading, Pack pack, Methods methods) {
        Problems problems = sheets.problems();
        Bodies bodies = BodiesReader.read(sheets);
        Indicators indicators = IndicatorReader.read(sheets);
        int before = problems.count();
        Scheme scheme = SchemeReader.over(pack, sheets, methods.names());
        boolean whole = problems.count() == before;
        Marks marks = ScoringReader.read(sheets, bodies, methods);
        return new Known(heading, bodies, indicators, scheme, whole, methods, marks, problems);
    }
}
