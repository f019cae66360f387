package io.kaohe.render;

import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Effect;
import io.kaohe.report.Report;
import io.kaohe.report.Trial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison of packs as a table: a row for each body under each pack. */
final class ImpactCsv {
    /** By this mark a spreadsheet knows that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

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
    private final StringBuilder text = new StringBuilder(MARK);

    ImpactCsv(ImpactWords words) {
        this.words = words;
    }

    String render() {
        row(HEADINGS.stream()
                .map(code -> words.words().say("impact.csv." + code))
                .toList());
        List<BodyStanding> bodies = words.impact().before().bodies();
        for (int at = 0; at < bodies.size(); at++) {
            for (int variant = 0; variant < words.variants(); variant++) {
                row(cells(at, variant));
            }
        }
        return text.toString();
    }

    private List<String> cells(int at, int variant) {
        Report report = words.report(variant);
        BodyStanding body = report.bodies().get(at);
        List<String> cells = new ArrayList<>(List.of(
                body.body().id(),
                body.body().name(),
                Objects.requireNonNullElse(body.body().category(), ""),
                words.variant(variant),
                words.path(variant)));
        boolean issued = body.score().judged() != null;
        cells.add(issued ? words.points(body, report.scheme()) : "");
        cells.add(Shown.plain(body.score().possible()));
        cells.add(issued ? Shown.headline(Objects.requireNonNull(body.score().judged())) : "");
        cells.add(empty(body.rank()));
        cells.add(empty(ImpactWords.grade(body)));
        cells.add(empty(ImpactWords.light(body)));
        cells.addAll(variant == 0 ? List.of("", "", "") : moved(at, variant));
        return cells;
    }

    private List<String> moved(int at, int variant) {
        Effect effect = words.impact().effects().get(variant - 1);
        String id = words.impact().before().bodies().get(at).body().id();
        Optional<BodyShift> shift = of(effect.shifts(), id);
        String gain = words.gain(
                shift.map(BodyShift::gain).orElse(BigDecimal.ZERO),
                words.report(variant).scheme());
        boolean pushed = shift.filter(BodyShift::pushed).isPresent();
        String why = effect.trials().stream()
                .filter(trial -> of(trial.shifts(), id).isPresent())
                .map(trial -> why(trial, id, variant))
                .collect(Collectors.joining("；"));
        return List.of(gain, pushed ? words.words().say("yes") : "", why);
    }

    private String why(Trial trial, String id, int variant) {
        BigDecimal gain = of(trial.shifts(), id).map(BodyShift::gain).orElse(BigDecimal.ZERO);
        return words.names(trial.changes()) + " "
                + words.gain(gain, words.report(variant).scheme());
    }

    private static Optional<BodyShift> of(List<BodyShift> shifts, String id) {
        return shifts.stream()
                .filter(shift -> shift.before().body().id().equals(id))
                .findFirst();
    }

    private static String empty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void row(List<String> cells) {
        text.append(String.join(",", cells.stream().map(ImpactCsv::cell).toList()))
                .append('\n');
    }

    private static String cell(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
