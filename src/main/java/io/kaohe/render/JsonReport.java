package io.kaohe.render;

import io.kaohe.facts.InputFile;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Report;
import io.kaohe.report.Run;
import java.util.ArrayList;
import java.util.List;

/** A report for programs, as {@code report.schema.json} has it. */
final class JsonReport {
    static final String SCHEMA_VERSION = "1";

    private final Words words;
    private final View view;

    JsonReport(Messages messages, View view) {
        this.words = new Words(messages);
        this.view = view;
    }

    String render(Report report) {
        TargetWords target = new TargetWords(words, report.scheme());
        JsonBody body = new JsonBody(new JsonTarget(report.run(), target));
        JsonFindings findings = new JsonFindings(report, target);
        List<Object> bodies = new ArrayList<>();
        JsonFindings.Lists lists = new JsonFindings.Lists();
        for (BodyStanding standing : view.of(report)) {
            bodies.add(body.of(standing));
            standing.targets().forEach(each -> findings.add(each, lists));
        }
        return new JsonObject()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("run", run(report.run()))
                .put("provisional", report.provisional())
                .putIf("only", view.body())
                .put("bodies", bodies)
                .put("shortfalls", lists.shortfalls())
                .put("gaps", lists.gaps())
                .put("filled", lists.filled())
                .put("rules", JsonScheme.rules(report.rules()))
                .put("scheme", JsonScheme.of(report))
                .document();
    }

    static JsonObject run(Run run) {
        return new JsonObject()
                .put("assessment", run.assessment())
                .put("plan", run.plan())
                .put("period", run.round().toString())
                .put("type", run.type().code())
                .put("asOf", JsonValue.text(run.asOf()))
                .put("pack", named(run.pack(), run.packHash()))
                .put("scheme", named(run.scheme(), run.schemeHash()))
                .put("engine", run.engine())
                .put("inputs", run.inputs().stream().map(JsonReport::input).toList());
    }

    private static JsonObject named(String name, String hash) {
        return new JsonObject().put("name", name).put("sha256", hash);
    }

    private static JsonObject input(InputFile file) {
        return new JsonObject().put("path", file.path()).put("sha256", file.sha256());
    }
}
