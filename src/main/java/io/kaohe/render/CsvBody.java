package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a table says of a body, in each of its rows. */
final class CsvBody {
    private static final int PERCENT = 2;

    private final Words words;

    CsvBody(Words words) {
        this.words = words;
    }

    /** Who it is. */
    static List<CsvColumn> names() {
        return List.of(
                CsvColumn.body("body-id", body -> body.body().id()),
                CsvColumn.body("body", body -> body.body().name()),
                CsvColumn.body("category", body -> body.body().category()));
    }

    /** Its score with its range, its place, grade and light; without points where too little could be judged. */
    List<CsvColumn> scores() {
        return List.of(
                CsvColumn.score("body-points", CsvBody::points),
                CsvColumn.score(
                        "possible", body -> JsonValue.decimal(body.score().possible())),
                CsvColumn.score(
                        "unjudged", body -> JsonValue.decimal(body.score().unjudged())),
                share("judged", Score::judged),
                share("lowest", Score::lowest),
                share("highest", Score::highest),
                share("judgeable", score -> score.judgeable().marks()),
                CsvColumn.score("rank", body -> JsonValue.text(body.rank())),
                CsvColumn.body("grade", this::grade),
                CsvColumn.body("body-light", this::light));
    }

    private static @Nullable String points(BodyStanding body) {
        return body.score().judged() == null
                ? null
                : JsonValue.decimal(body.score().points());
    }

    private static CsvColumn share(String code, Function<Score, @Nullable Fraction> share) {
        return CsvColumn.score(code, body -> percent(share.apply(body.score())));
    }

    /** With the digits that the JSON has. */
    private static @Nullable String percent(@Nullable Fraction share) {
        String written = JsonValue.share(share);
        return written == null ? null : Shown.plain(new BigDecimal(written).movePointRight(PERCENT));
    }

    private @Nullable String grade(BodyStanding body) {
        Grade grade = body.review().grade();
        return grade == null ? null : GradePart.name(words, grade);
    }

    private @Nullable String light(BodyStanding body) {
        Light light = body.light();
        if (light == null || light.name() != null) {
            return light == null ? null : light.name();
        }
        return words.say("verdict.none");
    }
}
