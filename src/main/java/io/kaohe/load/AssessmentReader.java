package io.kaohe.load;

import io.kaohe.facts.Achievement;
import io.kaohe.facts.Assessment;
import io.kaohe.facts.Pack;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.Task;
import io.kaohe.report.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an assessment's folder. */
public final class AssessmentReader {
    private AssessmentReader() {}

    /** The rule pack the assessment names (规则), as written; empty when it names none or cannot be read. */
    public static Optional<String> pack(Folder folder) {
        return Optional.ofNullable(
                Heading.read(new Input(folder, new Problems())).pack());
    }

    /**
     * The assessment: complete, and checked against itself.
     *
     * @param pack over whose settings the folder's are laid
     * @param methods award methods that the pack has
     * @throws InvalidInput of kind {@link InvalidInput.Kind#DATA}, with every problem of all files
     */
    public static Assessment read(Folder folder, Pack pack, Set<String> methods) {
        Problems problems = new Problems();
        Input input = new Input(folder, problems);
        if (input.needed(Heading.FILE).isEmpty()) {
            // Another folder altogether: what else is missing in it would only confuse.
            problems.orThrow(InvalidInput.Kind.DATA);
        }
        Heading heading = Heading.read(input);
        Data data = new Data(input, heading.data());
        data.refuseLater();
        Bodies bodies = BodiesReader.read(data);
        Indicators indicators = IndicatorReader.read(data);
        PlanReader.Result result = PlanReader.read(input, heading, bodies, indicators);
        indicators.checkRatios();
        List<Task> tasks = TaskReader.read(input, heading, result.targets(), bodies, indicators);
        List<Achievement> achievements = ActualsReader.read(data, bodies, indicators, result.targets());
        Scheme scheme = SchemeReader.ofFolder(input, pack, methods);
        WeightCheck.check(bodies.bodies().all(), result.targets().all(), scheme, problems);
        problems.orThrow(InvalidInput.Kind.DATA);
        return new Assessment(
                heading.name(),
                heading.year(),
                bodies.bodies().all(),
                bodies.groups().all(),
                indicators.names().all(),
                result.plan(),
                tasks,
                achievements,
                List.of(),
                List.of(),
                List.of(),
                scheme,
                input.files());
    }
}
