package io.kaohe.render;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.RequirementKind;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Light;
import io.kaohe.report.Measurement;
import io.kaohe.report.Reason;
import io.kaohe.report.Run;
import io.kaohe.report.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target in JSON: promise, requirement, figures, arithmetic, verdict, points, light, flags. */
final class JsonTarget {
    private final Run run;
    private final TargetWords words;

    JsonTarget(Run run, TargetWords words) {
        this.run = run;
        this.words = words;
    }

    JsonObject of(Standing standing) {
        Judgement judgement = standing.judgement();
        Measurement measured = judgement.measurement();
        Target target = measured.target();
        return new JsonObject()
                .put("id", target.id())
                .put("name", measured.indicator().name())
                .put("block", target.block())
                .put("quote", target.quote())
                .put("source", source(target.source()))
                .put("owner", target.owner())
                .put("requirement", requirement(measured))
                .put("actual", JsonActual.of(measured))
                .put("measured", JsonMeasured.of(measured))
                .put("verdict", JsonValue.code(judgement.verdict()))
                .put("outlook", new JsonObject().put("stated", null).put("computed", null))
                .put("rule", judgement.rule())
                .put("reason", words.reason(judgement))
                .put("awards", standing.awards().stream().map(JsonTarget::award).toList())
                .put("light", light(standing.light()))
                .put("flags", words.flags(standing).stream().map(this::flag).toList());
    }

    /** A light, or null where no rule lit one. */
    static @Nullable JsonObject light(@Nullable Light light) {
        return light == null
                ? null
                : new JsonObject()
                        .put("name", light.name())
                        .put("rule", light.rule())
                        .put("contested", light.contested());
    }

    private JsonObject source(Source place) {
        return new JsonObject().put("document", run.document()).put("place", place.toString());
    }

    private static JsonObject requirement(Measurement measured) {
        Requirement requirement = measured.target().requirement();
        return new JsonObject()
                .put("text", requirement.text())
                .put("join", requirement.join().code())
                .put("tests", List.of(test(measured.test(), measured.task())));
    }

    private static JsonObject test(Test test, @Nullable Task task) {
        Amount value = test.value();
        JsonObject json = new JsonObject().put("kind", test.kind().code());
        if (value != null) {
            json.put("value", value.value().toPlainString());
            json.put("unit", value.unit().symbol());
        }
        if (test.kind() != RequirementKind.RANK) {
            json.put("strict", test.strict());
        }
        if (task != null) {
            json.putIf("floor", inUnitOf(task.value(), task.floor()));
            json.putIf("stretch", inUnitOf(task.value(), task.stretch()));
        }
        return json;
    }

    private static @Nullable String inUnitOf(Amount value, @Nullable Amount other) {
        if (other == null) {
            return null;
        }
        Fraction number = Shown.in(value.unit(), other.inBase());
        return number.toString();
    }

    private static JsonObject award(Award award) {
        return new JsonObject()
                .put("part", award.part().name())
                .put("points", JsonValue.decimal(award.points()))
                .put("of", JsonValue.decimal(award.part().marks()))
                .put("rule", award.rule());
    }

    private JsonObject flag(Reason flag) {
        return new JsonObject().put("code", flag.code()).put("text", words.say(flag));
    }

    /** The words of a reason. */
    String say(Reason reason) {
        return words.say(reason);
    }
}
