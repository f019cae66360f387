package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.report.BodyOutcome;
import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Effect;
import io.kaohe.report.Report;
import io.kaohe.report.Trial;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison of packs as a table: a row for each body under each pack. */
final class ImpactCsv {
    private static final List<String> HEADINGS = List.of(
            "id",
            "body",
            "category",
            "variant",
            "pack",
            "points",
            "possible",
            "judged",
            "rank",
            "grade",
            "light",
            "gain",
            "others",
            "why");

    private final ImpactWords words;
    private final CsvPage page = new CsvPage();

    ImpactCsv(ImpactWords words) {
        this.words = words;
    }

    String render() {
        HEADINGS.forEach(code -> page.text(words.words().say("impact.csv." + code)));
        page.end();
        List<BodyStanding> bodies = words.impact().before().bodies();
        for (int at = 0; at < bodies.size(); at++) {
            for (int variant = 0; variant < words.variants(); variant++) {
                row(at, variant);
            }
        }
        return page.done();
    }

    private void row(int at, int variant) {
        Report report = words.report(variant);
        BodyOutcome body = BodyOutcome.of(report.bodies().get(at));
        boolean issued = body.score().judged() != null;
        Fraction merit = body.merit();
        page.text(body.body().id())
                .text(body.body().name())
                .text(body.body().category())
                .text(words.variant(variant))
                .text(words.path(variant))
                .number(issued ? words.shifts(report.scheme()).points(body) : "")
                .number(Shown.plain(body.score().possible()))
                .number(merit == null ? "" : Shown.headline(merit))
                .number(JsonValue.text(body.rank()))
                .text(body.grade())
                .text(body.light());
        if (variant == 0) {
            page.text("").text("").text("").end();
        } else {
            moved(at, variant);
        }
    }

    private void moved(int at, int variant) {
        Effect effect = words.impact().effects().get(variant - 1);
        String id = words.impact().before().bodies().get(at).body().id();
        Optional<BodyShift> shift = of(effect.shifts(), id);
        String gain = words.shifts(words.report(variant).scheme())
                .gain(shift.map(BodyShift::gain).orElse(BigDecimal.ZERO));
        boolean pushed = shift.filter(BodyShift::pushed).isPresent();
        String why = effect.trials().stream()
                .filter(trial -> of(trial.shifts(), id).isPresent())
                .map(trial -> why(trial, id, variant))
                .collect(Collectors.joining("；"));
        page.number(gain).text(pushed ? words.words().say("yes") : "").text(why).end();
    }

    private String why(Trial trial, String id, int variant) {
        BigDecimal gain = of(trial.shifts(), id).map(BodyShift::gain).orElse(BigDecimal.ZERO);
        return words.names(trial.changes()) + " "
                + words.shifts(words.report(variant).scheme()).gain(gain);
    }

    private static Optional<BodyShift> of(List<BodyShift> shifts, String id) {
        return shifts.stream()
                .filter(shift -> shift.before().body().id().equals(id))
                .findFirst();
    }
}
