package io.kaohe.render;

import io.kaohe.facts.Indicator;
import io.kaohe.facts.Requirement;
import io.kaohe.facts.Source;
import io.kaohe.facts.Target;
import io.kaohe.facts.Tolerance;
import io.kaohe.report.Award;
import io.kaohe.report.Judgement;
import io.kaohe.report.Measurement;
import io.kaohe.report.Outlook;
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
        Measurement measured = standing.judgement().measurement();
        Target target = measured.target();
        JsonObject json = new JsonObject()
                .put("id", target.id())
                .put("name", measured.indicator().name())
                .put("block", target.block())
                .put("quote", target.quote())
                .put("source", source(target.source()))
                .put("owner", target.owner())
                .put("support", target.support())
                .put("commitment", target.commitment().code())
                .put("importance", target.importance().code())
                .put("nature", target.nature().code())
                .put("setter", target.setter().code())
                .put("deadline", target.deadline().toString())
                .put("stage", measured.stage().code())
                .put("repeats", target.repeats())
                .put("doubt", target.doubt())
                .put("ladder", target.ladder())
                .put("indicator", indicator(measured.indicator()));
        judged(standing, json);
        return json;
    }

    private void judged(Standing standing, JsonObject json) {
        Judgement judgement = standing.judgement();
        Measurement measured = judgement.measurement();
        json.put("requirement", requirement(judgement))
                .put("actual", new JsonActual(words).of(measured))
                .put("measured", JsonMeasured.of(measured))
                .put("state", measured.state().code())
                .put("finality", measured.finality().code())
                .put("verdict", JsonValue.code(judgement.verdict()))
                .put("outlook", outlook(measured.outlook()))
                .put("rule", judgement.rule())
                .put("reason", words.reason(judgement))
                .put("ruling", JsonReview.ruling(measured.ruling()))
                .put("awards", standing.awards().stream().map(JsonTarget::award).toList())
                .putIf("unjudged", standing.open() ? open(standing) : null)
                .put("light", JsonReview.light(standing.light()));
        JsonReview.add(standing.review(), json)
                .put(
                        "flags",
                        words.flags(standing).stream()
                                .map(flag -> JsonValue.reason(flag, words))
                                .toList());
    }

    private JsonObject source(Source place) {
        return new JsonObject().put("document", run.document()).put("place", place.toString());
    }

    private static JsonObject indicator(Indicator indicator) {
        return new JsonObject()
                .put("id", indicator.id())
                .put("unit", indicator.unit().symbol())
                .put("direction", indicator.direction().code())
                .put("kind", indicator.kind().code())
                .put("frequency", indicator.frequency().code())
                .put("decider", indicator.decider().code())
                .put("secrecy", indicator.secrecy().code())
                .put("lag", indicator.lag())
                .put("tolerance", tolerance(indicator.tolerance()))
                .put("members", indicator.members())
                .put("series", indicator.series());
    }

    private static @Nullable JsonObject tolerance(@Nullable Tolerance tolerance) {
        return tolerance == null
                ? null
                : new JsonObject().put("within", tolerance.within().toString()).put("twoSided", tolerance.twoSided());
    }

    private JsonObject requirement(Judgement judgement) {
        Measurement measured = judgement.measurement();
        Requirement requirement = measured.target().requirement();
        List<JsonObject> tests = judgement.tests().isEmpty()
                ? List.of(JsonTest.of(measured.test()))
                : judgement.tests().stream().map(this::test).toList();
        return JsonRequirement.of(requirement, Levels.of(requirement, measured.task()), tests);
    }

    /** One of several tests, with what was found of it alone. */
    private JsonObject test(Judgement judgement) {
        Measurement measured = judgement.measurement();
        return JsonTest.of(measured.test())
                .put("actual", new JsonActual(words).of(measured))
                .put("measured", JsonMeasured.of(measured))
                .put("verdict", JsonValue.code(judgement.verdict()))
                .put("rule", judgement.rule())
                .put("reason", words.reason(judgement));
    }

    private static JsonObject outlook(Outlook outlook) {
        return new JsonObject()
                .put("stated", outlook.stated().code())
                .put("computed", outlook.computed().code());
    }

    /** What could not be judged, and the most that it could still earn. */
    private static JsonObject open(Standing standing) {
        return new JsonObject()
                .put("marks", JsonValue.decimal(standing.marks()))
                .put("most", JsonValue.decimal(standing.ceiling()));
    }

    private static JsonObject award(Award award) {
        return new JsonObject()
                .put("part", award.part().name())
                .put("points", JsonValue.decimal(award.points()))
                .put("of", JsonValue.decimal(award.part().marks()))
                .put("rule", award.rule());
    }

    /** The words of a reason. */
    String say(Reason reason) {
        return words.say(reason);
    }
}
