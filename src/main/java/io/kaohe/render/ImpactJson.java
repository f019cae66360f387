package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.BodyShift;
import io.kaohe.report.Effect;
import io.kaohe.report.Impact;
import io.kaohe.report.Joint;
import io.kaohe.report.Moved;
import io.kaohe.report.PackChange;
import io.kaohe.report.Proposal;
import io.kaohe.report.Report;
import io.kaohe.report.Run;
import io.kaohe.report.TargetOutcome;
import io.kaohe.report.TargetShift;
import io.kaohe.report.Trial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A comparison of packs for programs, as {@code impact.schema.json} has it. Packs and changes are referred to by their place in their list, from 0. */
final class ImpactJson {
    private static final String SCHEMA_VERSION = "1";

    private final Impact impact;
    private final List<String> packs;

    ImpactJson(Impact impact, List<String> packs) {
        this.impact = impact;
        this.packs = List.copyOf(packs);
    }

    String render() {
        Run run = impact.before().run();
        List<Report> reports = new ArrayList<>(List.of(impact.before()));
        impact.effects().forEach(effect -> reports.add(effect.report()));
        List<Object> named = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            named.add(pack(packs.get(i), reports.get(i)));
        }
        List<Object> effects = new ArrayList<>();
        for (int i = 0; i < impact.effects().size(); i++) {
            effects.add(effect(i + 1, impact.effects().get(i)));
        }
        List<Object> bodies = new ArrayList<>();
        for (int i = 0; i < impact.before().bodies().size(); i++) {
            bodies.add(body(i, reports));
        }
        return new JsonObject()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("assessment", run.assessment())
                .put("period", run.round().toString())
                .put("asOf", JsonValue.text(run.asOf()))
                .put("packs", named)
                .put("bodies", bodies)
                .put("effects", effects)
                .document();
    }

    private static JsonObject pack(String path, Report report) {
        return new JsonObject()
                .put("path", path)
                .put("name", report.run().pack())
                .put("sha256", report.run().packHash())
                .put("provisional", report.provisional());
    }

    private static JsonObject body(int index, List<Report> reports) {
        Body body = reports.get(0).bodies().get(index).body();
        return new JsonObject()
                .put("id", body.id())
                .put("name", body.name())
                .put("category", body.category())
                .put(
                        "variants",
                        reports.stream()
                                .map(report ->
                                        outcome(BodyOutcome.of(report.bodies().get(index))))
                                .toList());
    }

    static JsonObject outcome(BodyOutcome body) {
        JsonObject json = new JsonObject()
                .put("points", JsonValue.decimal(body.score().points()))
                .put("possible", JsonValue.decimal(body.score().possible()))
                .put("judged", JsonValue.share(body.score().judged()));
        if (body.composed()) {
            json.put("composite", JsonValue.share(body.merit()));
        }
        return json.put("rank", body.rank())
                .put("grade", body.grade())
                .put("light", body.light())
                .put(
                        "proposals",
                        body.proposals().stream().map(Proposal::consequence).toList());
    }

    private static JsonObject effect(int pack, Effect effect) {
        return new JsonObject()
                .put("pack", pack)
                .put(
                        "changes",
                        effect.changes().stream().map(ImpactJson::change).toList())
                .put("shifts", shifts(effect.shifts()))
                .put("toldApart", !effect.whole())
                .put(
                        "trials",
                        effect.trials().stream()
                                .map(trial -> trial(trial, effect))
                                .toList())
                .put("idle", places(effect.idle(), effect))
                .put("joints", effect.joints().stream().map(ImpactJson::joint).toList());
    }

    private static JsonObject change(PackChange change) {
        return new JsonObject()
                .put("kind", change.kind().code())
                .put("file", change.file())
                .put("name", change.name())
                .put("before", change.before())
                .put("after", change.after());
    }

    private static List<Integer> places(List<PackChange> changes, Effect effect) {
        return changes.stream().map(effect.changes()::indexOf).toList();
    }

    private static JsonObject trial(Trial trial, Effect effect) {
        return new JsonObject()
                .put("changes", places(trial.changes(), effect))
                .put("needs", places(trial.needs(), effect))
                .put("gaining", count(trial, 1))
                .put("losing", count(trial, -1))
                .put("shifts", shifts(trial.shifts()));
    }

    private static int count(Trial trial, int sign) {
        return (int) trial.shifts().stream()
                .filter(shift -> shift.gain().signum() == sign)
                .count();
    }

    private static List<JsonObject> shifts(List<BodyShift> shifts) {
        return shifts.stream()
                .map(shift -> shift(shift)
                        .put(
                                "targets",
                                shift.targets().stream().map(ImpactJson::target).toList()))
                .toList();
    }

    /** A body that moved, without its targets. */
    static JsonObject shift(BodyShift shift) {
        return new JsonObject()
                .put("body", shift.before().body().id())
                .put("gain", JsonValue.decimal(shift.gain()))
                .put("moved", codes(shift.moved()))
                .put("rankOnlyByOthers", shift.pushed())
                .put("before", outcome(shift.before()))
                .put("after", outcome(shift.after()));
    }

    static JsonObject target(TargetShift shift) {
        return new JsonObject()
                .put("target", shift.before().id())
                .put("gain", JsonValue.decimal(shift.gain()))
                .put("before", outcome(shift.before()))
                .put("after", outcome(shift.after()));
    }

    static JsonObject outcome(TargetOutcome target) {
        return new JsonObject()
                .put("verdict", JsonValue.code(target.verdict()))
                .put("points", JsonValue.decimal(target.points()))
                .put("marks", JsonValue.decimal(target.marks()))
                .put("light", target.light())
                .put("findings", target.findings());
    }

    private static JsonObject joint(Joint joint) {
        return new JsonObject()
                .put("body", joint.body().body().id())
                .put("gain", JsonValue.decimal(joint.gain()))
                .put("together", codes(joint.together()))
                .put("cancelled", codes(joint.cancelled()))
                .put("targets", joint.targets());
    }

    private static List<String> codes(Collection<Moved> moved) {
        return moved.stream().map(Moved::code).toList();
    }
}
