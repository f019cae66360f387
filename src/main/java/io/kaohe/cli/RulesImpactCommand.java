package io.kaohe.cli;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Period;
import io.kaohe.facts.Round;
import io.kaohe.render.ImpactFormat;
import io.kaohe.report.Effect;
import io.kaohe.report.Impact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaohe rules impact}: the same facts judged by one pack and by others. */
@Command(
        name = "impact",
        customSynopsis = {
            "kaohe rules impact 原规则 新规则... 考核目录 --period 考核期",
            "                         [--as-of 日期] [--format 格式[=文件]]..."
        })
@SuppressWarnings("NullAway.Init") // picocli fills what is required
final class RulesImpactCommand implements Callable<Integer> {
    private static final int FEWEST = 3;

    private final Desk desk;

    @Parameters(paramLabel = "目录", arity = "1..*", descriptionKey = "impact-folders")
    private final List<Path> folders = new ArrayList<>();

    @Option(names = "--period", paramLabel = "考核期", required = true)
    private Period period;

    @Option(names = "--as-of", paramLabel = "日期")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "格式[=文件]", descriptionKey = "impact-format")
    private final List<ImpactOutput> formats = new ArrayList<>();

    RulesImpactCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (folders.size() < FEWEST) {
            throw UsageMistake.of("cli.impact.few");
        }
        folders.forEach(Arguments::folder);
        Outputs<ImpactOutput> outputs =
                new Outputs<>(formats.isEmpty() ? List.of(new ImpactOutput(ImpactFormat.TEXT, null)) : formats);
        List<Path> paths = folders.subList(0, folders.size() - 1);
        List<String> names = paths.stream().map(Path::toString).toList();
        SeveralPacks packs = new SeveralPacks(desk, paths);
        packs.judge(pack -> pack.assess(facts(pack), Round.of(period), asOf));
        if (packs.failed()) {
            return packs.tell();
        }
        Impact impact = desk.library().impact(packs.opened(), this::facts, Round.of(period), asOf);
        outputs.write(output -> output.format().render(impact, names), desk.out());
        return provisional(impact, names);
    }

    private Assessment facts(Library.Opened pack) {
        Assessment assessment = pack.read(folders.get(folders.size() - 1));
        if (assessment.year() != period.year()) {
            throw UsageMistake.of("cli.period.year", period.toString(), Integer.toString(assessment.year()));
        }
        return assessment;
    }

    /** Says under which packs some target or part had no rule or more than one. */
    private int provisional(Impact impact, List<String> names) {
        List<String> found = new ArrayList<>();
        if (impact.before().provisional()) {
            found.add(names.get(0));
        }
        for (int i = 0; i < impact.effects().size(); i++) {
            Effect effect = impact.effects().get(i);
            if (effect.report().provisional()) {
                found.add(names.get(i + 1));
            }
        }
        found.forEach(name -> desk.note(desk.say("cli.impact.provisional", name)));
        return found.isEmpty() ? ExitCode.OK : ExitCode.PROVISIONAL;
    }
}
