package io.kaohe.render;

import io.kaohe.report.Cause;
import io.kaohe.report.Comparison;
import io.kaohe.report.Comparison.Lone;
import io.kaohe.report.Edition;
import io.kaohe.report.Run;
import io.kaohe.report.TargetShift;
import java.util.ArrayList;
import java.util.List;

/** Two reports held against each other, for programs, as {@code diff.schema.json} has it: shifts as those of a comparison of packs, each with its causes. */
final class DiffJson {
    private static final String SCHEMA_VERSION = "1";

    private final Comparison comparison;

    DiffJson(Comparison comparison) {
        this.comparison = comparison;
    }

    String render() {
        return new JsonObject()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("before", edition(comparison.before()))
                .put("after", edition(comparison.after()))
                .put("causes", causes(comparison.causes()))
                .put(
                        "shifts",
                        comparison.bodies().stream().map(DiffJson::moving).toList())
                .put("unmovedTargets", comparison.quiet())
                .put("otherUnits", lone(comparison.units()))
                .put("onlyBefore", lone(only(true)))
                .put("onlyAfter", lone(only(false)))
                .document();
    }

    private static JsonObject edition(Edition edition) {
        Run run = edition.run();
        return new JsonObject()
                .put("file", edition.file())
                .put("assessment", run.assessment())
                .put("plan", run.plan())
                .put("period", run.round().toString())
                .put("asOf", JsonValue.text(run.asOf()))
                .put("pack", run.packHash())
                .put("scheme", run.schemeHash())
                .put("provisional", edition.provisional());
    }

    private static List<JsonObject> causes(List<Cause> causes) {
        return causes.stream()
                .map(cause -> new JsonObject()
                        .put("kind", cause.kind().code())
                        .put("name", cause.name())
                        .put("before", cause.before())
                        .put("after", cause.after()))
                .toList();
    }

    private static JsonObject moving(Comparison.Moving moving) {
        List<TargetShift> shifts = moving.shift().targets();
        List<JsonObject> targets = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            targets.add(ImpactJson.target(shifts.get(i))
                    .put("causes", causes(moving.targets().get(i))));
        }
        return ImpactJson.shift(moving.shift())
                .put("causes", causes(moving.causes()))
                .put("targets", targets);
    }

    private List<Lone> only(boolean first) {
        return comparison.lone().stream().filter(each -> each.first() == first).toList();
    }

    private static List<JsonObject> lone(List<Lone> lone) {
        return lone.stream()
                .map(each -> new JsonObject()
                        .put("body", each.body().id())
                        .put(
                                "target",
                                each.target() == null ? null : each.target().id()))
                .toList();
    }
}
