package io.kaohe.render;

import io.kaohe.facts.Body;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.BodyShift;
import io.kaohe.report.Cause;
import io.kaohe.report.Comparison;
import io.kaohe.report.Comparison.Lone;
import io.kaohe.report.TargetOutcome;
import io.kaohe.report.TargetShift;
import io.kaohe.report.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two reports held against each other as a table: a row for each body that moved, then one for each of its targets that did. */
final class DiffCsv {
    private static final List<String> HEADINGS = List.of(
            "id",
            "body",
            "target-id",
            "target",
            "plan",
            "verdict.before",
            "verdict.after",
            "points.before",
            "points.after",
            "gain",
            "marks.before",
            "marks.after",
            "rank.before",
            "rank.after",
            "grade.before",
            "grade.after",
            "light.before",
            "light.after",
            "others",
            "why");

    private final Words words;
    private final Comparison comparison;
    private final CauseWords causes;
    private final CsvPage page = new CsvPage();

    DiffCsv(Words words, Comparison comparison) {
        this.words = words;
        this.comparison = comparison;
        this.causes = new CauseWords(words);
    }

    String render() {
        HEADINGS.forEach(code -> page.text(words.say("diff.csv." + code)));
        page.end();
        for (Comparison.Moving moving : comparison.bodies()) {
            body(moving.shift(), moving.causes());
            for (int i = 0; i < moving.shift().targets().size(); i++) {
                Body body = moving.shift().before().body();
                target(body, moving.shift().targets().get(i), moving.targets().get(i));
            }
        }
        comparison.lone().forEach(this::lone);
        return page.done();
    }

    private void body(BodyShift shift, List<Cause> why) {
        BodyOutcome before = shift.before();
        BodyOutcome after = shift.after();
        named(before.body(), null).text("").text("");
        page.number(points(before)).number(points(after)).number(JsonValue.decimal(shift.gain()));
        page.number(JsonValue.decimal(before.score().possible()))
                .number(JsonValue.decimal(after.score().possible()));
        page.number(JsonValue.text(before.rank())).number(JsonValue.text(after.rank()));
        page.text(before.grade()).text(after.grade()).text(before.light()).text(after.light());
        page.text(shift.pushed() ? words.say("yes") : "").text(said(why)).end();
    }

    private void target(Body body, TargetShift shift, List<Cause> why) {
        TargetOutcome before = shift.before();
        TargetOutcome after = shift.after();
        named(body, after).text(verdict(before)).text(verdict(after));
        page.number(JsonValue.decimal(before.points())).number(JsonValue.decimal(after.points()));
        page.number(JsonValue.decimal(shift.gain()));
        page.number(JsonValue.decimal(before.marks())).number(JsonValue.decimal(after.marks()));
        page.text("").text("").text("").text("").text(before.light()).text(after.light());
        page.text("")
                .text(why.isEmpty() ? words.say("diff.no-cause") : said(why))
                .end();
    }

    private void lone(Lone lone) {
        named(lone.body(), lone.target());
        HEADINGS.subList(5, HEADINGS.size() - 1).forEach(code -> page.text(""));
        page.text(words.say(lone.first() ? "diff.lone.before" : "diff.lone.after"))
                .end();
    }

    private CsvPage named(Body body, @Nullable TargetOutcome target) {
        page.text(body.id()).text(body.name());
        return target == null
                ? page.text("").text("").text("")
                : page.text(target.id()).text(target.name()).text(target.phrase());
    }

    private String said(List<Cause> why) {
        return words.parts(why.stream().map(causes::full).toArray(String[]::new));
    }

    private static @Nullable String points(BodyOutcome body) {
        return body.score().judged() == null
                ? null
                : JsonValue.decimal(body.score().points());
    }

    private String verdict(TargetOutcome target) {
        Verdict verdict = target.verdict();
        return verdict == null ? words.say("verdict.none") : verdict.chinese();
    }
}
