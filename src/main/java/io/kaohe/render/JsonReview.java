package io.kaohe.render;

import io.kaohe.facts.Event;
import io.kaohe.facts.Published;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Word;
import io.kaohe.report.Composite;
import io.kaohe.report.Entry;
import io.kaohe.report.Finding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Proposal;
import io.kaohe.report.RegisterStanding;
import io.kaohe.report.Review;
import io.kaohe.report.Undecided;
import io.kaohe.report.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In JSON: what the rules of the round say beside verdict and points, and what people decided and what happened. */
final class JsonReview {
    private JsonReview() {}

    /** A light, or null where no rule lit one. */
    static @Nullable JsonObject light(@Nullable Light light) {
        return light == null ? null : named(light.name(), light.rule(), light.contested());
    }

    /** A grade, or null where no rule gave one. */
    static @Nullable JsonObject grade(@Nullable Grade grade) {
        if (grade == null) {
            return null;
        }
        List<JsonObject> moves = grade.moves().stream()
                .map(move -> new JsonObject().put("to", move.to()).put("rule", move.rule()))
                .toList();
        return named(grade.name(), grade.rule(), grade.contested())
                .put("base", grade.base())
                .put("moves", moves);
    }

    private static JsonObject named(@Nullable String name, @Nullable String rule, List<String> contested) {
        return new JsonObject().put("name", name).put("rule", rule).put("contested", contested);
    }

    /** Adds {@code findings} and {@code proposals}. */
    static JsonObject add(Review review, JsonObject json) {
        return json.put(
                        "findings",
                        review.findings().stream().map(JsonReview::finding).toList())
                .put(
                        "proposals",
                        review.proposals().stream().map(JsonReview::proposal).toList());
    }

    /** A rule that hangs on earlier rounds that are not known. */
    static JsonObject undecided(Undecided undecided) {
        return new JsonObject()
                .put("rule", undecided.rule())
                .put("rounds", undecided.rounds().stream().map(Round::toString).toList());
    }

    /** What was published of an earlier round. */
    static JsonObject published(Published published) {
        return new JsonObject()
                .put("round", published.round().toString())
                .put("light", published.light())
                .put("grade", published.grade())
                .put("place", published.place())
                .put("placeFromLast", published.fromLast())
                .put("score", JsonValue.decimal(published.score()))
                .put("source", published.source().toString());
    }

    /** A score made of those of several rounds, or null where there is none. */
    static @Nullable JsonObject composite(@Nullable Composite composite) {
        return composite == null
                ? null
                : new JsonObject()
                        .put("score", JsonValue.share(composite.score()))
                        .put(
                                "terms",
                                composite.terms().stream()
                                        .map(term -> new JsonObject()
                                                .put("round", term.round().toString())
                                                .put("share", JsonValue.share(term.share()))
                                                .put("score", JsonValue.share(term.score()))
                                                .put("source", JsonValue.text(term.source())))
                                        .toList());
    }

    private static JsonObject finding(Finding finding) {
        return new JsonObject()
                .put("label", finding.label())
                .put("advice", finding.advice())
                .put("rule", finding.rule());
    }

    private static JsonObject proposal(Proposal proposal) {
        return new JsonObject()
                .put("consequence", proposal.consequence())
                .put("to", proposal.to())
                .put("by", proposal.by())
                .put("rule", proposal.rule());
    }

    /** A person's decision, or null where there is none. */
    static @Nullable JsonObject ruling(@Nullable Ruling ruling) {
        if (ruling == null) {
            return null;
        }
        String conclusion = ruling.conclusion();
        return new JsonObject()
                .put("round", ruling.round().toString())
                .put("conclusion", conclusion == null ? null : verdict(conclusion))
                .put("progress", JsonValue.text(ruling.progress()))
                .put("points", JsonValue.decimal(ruling.points()))
                .put("relief", JsonValue.text(ruling.relief()))
                .put("by", ruling.by())
                .put("date", ruling.date().toString())
                .put("evidence", ruling.evidence())
                .put("source", ruling.source().toString());
    }

    private static String verdict(String word) {
        return Word.read(Verdict.values(), word).map(Verdict::code).orElse(word);
    }

    /** A register with what counts in it. */
    static JsonObject register(RegisterStanding standing) {
        return new JsonObject()
                .put("name", standing.register().name())
                .put("purpose", standing.register().purpose().code())
                .put("cap", JsonValue.decimal(standing.register().cap()))
                .put("sum", JsonValue.decimal(standing.sum()))
                .put("points", JsonValue.decimal(standing.points()))
                .put("entries", standing.lines().stream().map(JsonReview::entry).toList());
    }

    private static JsonObject entry(RegisterStanding.Line line) {
        Entry entry = line.entry();
        return new JsonObject()
                .put("points", JsonValue.decimal(entry.points()))
                .put("counts", line.counts())
                .put("rule", entry.rule())
                .put("target", entry.target())
                .put("matter", entry.matter())
                .put("arithmetic", entry.arithmetic());
    }

    /** Something that happened. */
    static JsonObject event(Event event) {
        return new JsonObject()
                .put("id", event.id())
                .put("date", event.date().toString())
                .put("kind", event.kind())
                .put("level", JsonValue.code(event.level()))
                .put("matter", event.matter())
                .put("document", event.document())
                .put("year", event.year())
                .put("source", event.source().toString());
    }
}
