package io.kaohe.render;

import io.kaohe.facts.Achievement;
import io.kaohe.report.Fact;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Role;
import io.kaohe.report.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figure that counts for a target, in JSON, and the others that it rests on. */
final class JsonActual {
    private final TargetWords words;

    JsonActual(TargetWords words) {
        this.words = words;
    }

    /** Null when there is nothing at all. A figure that does not count has no value, and stands among the facts. */
    @Nullable
    JsonObject of(Measurement measured) {
        List<Fact> facts = measured.facts();
        Step step = measured.step(Quantity.ACTUAL).orElse(null);
        if (step == null && facts.isEmpty()) {
            return null;
        }
        JsonObject json = new JsonObject()
                .put(
                        "value",
                        step == null
                                ? null
                                : Shown.in(step.unit(), step.value()).toString())
                .put("unit", step == null ? null : step.unit().symbol())
                .put("span", measured.span().toString());
        boolean single = step != null
                && facts.stream().filter(fact -> fact.role() == Role.ACTUAL).count() == 1;
        if (single) {
            achievement(json, facts.get(0).achievement());
        }
        List<Fact> others = single ? facts.subList(1, facts.size()) : facts;
        return json.put("facts", others.stream().map(this::fact).toList());
    }

    private JsonObject fact(Fact fact) {
        JsonObject json = new JsonObject().put("role", fact.role().code());
        return achievement(json, fact.achievement()).putIf("why", JsonValue.reason(fact.why(), words));
    }

    private static JsonObject achievement(JsonObject json, Achievement figure) {
        return json.put("body", figure.body())
                .put("indicator", figure.indicator())
                .put("period", figure.period().toString())
                .put("basis", figure.basis().code())
                .putIf("level", JsonValue.amount(figure.value()))
                .putIf("growth", JsonValue.amount(figure.growth()))
                .putIf("place", figure.place())
                .putIf("growthPlace", figure.growthPlace())
                .putIf("stage", figure.stage())
                .putIf("date", JsonValue.text(figure.date()))
                .putIf("member", figure.member())
                .putIf("tier", JsonValue.code(figure.level()))
                .putIf("missing", JsonValue.code(figure.missing()))
                .putIf("zeroReturn", figure.zeroReturn() ? Boolean.TRUE : null)
                .put("kind", figure.kind().code())
                .put("status", figure.status().code())
                .put("vintage", figure.vintage().code())
                .put("known", figure.known().toString())
                .putIf("reporter", figure.reporter())
                .putIf("note", figure.note())
                .putIf("evidence", figure.evidence())
                .putIf("origin", figure.origin())
                .put("source", figure.source().toString());
    }
}
