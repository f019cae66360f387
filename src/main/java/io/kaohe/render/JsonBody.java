package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.facts.Source;
import io.kaohe.report.BlockStanding;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.LedgerLine;
import io.kaohe.report.Place;
import io.kaohe.report.Score;

/** A body in JSON: who, score, rank, blocks, targets, ledger. */
final class JsonBody {
    private final JsonTarget target;

    JsonBody(JsonTarget target) {
        this.target = target;
    }

    JsonObject of(BodyStanding standing) {
        return withoutTargets(new JsonObject(), standing)
                .put("targets", standing.targets().stream().map(target::of).toList())
                .put("ledger", standing.ledger().stream().map(this::line).toList());
    }

    /** All but its targets and what follows them. */
    private static JsonObject withoutTargets(JsonObject start, BodyStanding standing) {
        Place place = standing.place();
        JsonObject json = start.put("body", body(standing.body()))
                .put("score", score(standing.score()))
                .putIf("composite", JsonReview.composite(standing.composite()))
                .put("rank", standing.rank())
                .put("rankFromLast", place == null || place.open() ? null : place.fromLast())
                .putIf("rankShared", place == null || !place.open() ? null : place.fromFirst())
                .put("light", JsonReview.light(standing.light()))
                .put("grade", JsonReview.grade(standing.review().grade()));
        return JsonReview.add(standing.review(), json)
                .put(
                        "undecided",
                        standing.review().undecided().stream()
                                .map(JsonReview::undecided)
                                .toList())
                .put(
                        "history",
                        standing.history().stream().map(JsonReview::published).toList())
                .put("events", standing.events().stream().map(JsonReview::event).toList())
                .put(
                        "registers",
                        standing.registers().stream().map(JsonReview::register).toList())
                .put("blocks", standing.blocks().stream().map(JsonBody::block).toList());
    }

    /** Goes on with the body where its targets have lines of their own. */
    JsonObject alone(JsonObject start, BodyStanding standing) {
        return withoutTargets(start, standing)
                .put("ledger", standing.ledger().stream().map(this::line).toList());
    }

    static JsonObject body(Body body) {
        return new JsonObject()
                .put("id", body.id())
                .put("name", body.name())
                .putIf("parent", body.parent())
                .put("category", body.category())
                .put("leader", body.leader());
    }

    private static JsonObject block(BlockStanding standing) {
        return new JsonObject()
                .put("id", standing.block().id())
                .put("name", standing.block().name())
                .put("aggregation", standing.block().aggregation().code())
                .put("marks", JsonValue.decimal(standing.block().marks()))
                .put("cap", JsonValue.decimal(standing.block().cap()))
                .put("floor", JsonValue.decimal(standing.block().floor()))
                .put("score", score(standing.score()));
    }

    private static JsonObject score(Score score) {
        Score.Judgeable judgeable = score.judgeable();
        return new JsonObject()
                .put("points", JsonValue.decimal(score.points()))
                .put("possible", JsonValue.decimal(score.possible()))
                .put("unjudged", JsonValue.decimal(score.unjudged()))
                .put("lowest", JsonValue.share(score.lowest()))
                .put("judged", JsonValue.share(score.judged()))
                .put("highest", JsonValue.share(score.highest()))
                .put(
                        "judgeable",
                        new JsonObject()
                                .put("marks", JsonValue.share(judgeable.marks()))
                                .put("count", judgeable.count())
                                .put("of", judgeable.of()));
    }

    private JsonObject line(LedgerLine line) {
        return new JsonObject()
                .put("step", line.step().code())
                .put("target", line.target())
                .put("part", line.part())
                .putIf("block", line.block())
                .put("rule", line.rule())
                .put("clause", line.clause())
                .put("points", JsonValue.decimal(line.points()))
                .put("of", JsonValue.decimal(line.of()))
                .put("reason", target.say(line.reason()))
                .put("planSource", JsonValue.text(line.planSource()))
                .put(
                        "dataSource",
                        line.dataSource().stream().map(Source::toString).toList());
    }
}
