package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Light;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies under each other: class by class, by rank, those without one last, else in file order. */
final class LeagueTable {
    private static final Comparator<BodyStanding> BY_RANK =
            Comparator.comparing(BodyStanding::rank, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Words words;
    private final Paint paint;
    private final Scheme scheme;

    LeagueTable(Words words, Paint paint, Scheme scheme) {
        this.words = words;
        this.paint = paint;
        this.scheme = scheme;
    }

    List<String> lines(List<BodyStanding> bodies) {
        List<String> categories =
                bodies.stream().map(LeagueTable::category).distinct().toList();
        boolean classed = categories.size() > 1;
        Columns columns = new Columns(classed ? "lrlrrrrlr" : "rlrrrrlr");
        columns.row(head(classed));
        bodies.stream()
                .sorted(Comparator.comparingInt((BodyStanding body) -> categories.indexOf(category(body)))
                        .thenComparing(BY_RANK))
                .forEach(body -> columns.row(row(body, classed)));
        return columns.lines();
    }

    private String[] head(boolean classed) {
        List<String> cells = new ArrayList<>();
        if (classed) {
            cells.add(words.say("league.category"));
        }
        for (String code :
                List.of("rank", "body", "points", "possible", "judged", "judgeable", "light", "shortfalls")) {
            cells.add(words.say("league." + code));
        }
        return cells.toArray(String[]::new);
    }

    private String[] row(BodyStanding body, boolean classed) {
        List<String> cells = new ArrayList<>();
        if (classed) {
            cells.add(category(body));
        }
        Integer rank = body.rank();
        Fraction judged = body.score().judged();
        cells.add(rank == null ? words.say("none") : rank.toString());
        cells.add(body.body().name());
        cells.add(judged != null ? Shown.points(body.score().points(), scheme) : words.say("none"));
        cells.add(Shown.plain(body.score().possible()));
        cells.add(share(judged));
        cells.add(share(body.score().judgeable().marks()));
        cells.add(light(body.light()));
        cells.add(Long.toString(shortfalls(body)));
        return cells.toArray(String[]::new);
    }

    private String share(@Nullable Fraction share) {
        return share == null ? words.say("none") : Shown.headline(share);
    }

    private String light(@Nullable Light light) {
        if (light == null) {
            return "";
        }
        return paint.light(light, Objects.requireNonNullElse(light.name(), words.say("verdict.none")));
    }

    private static String category(BodyStanding body) {
        return Objects.requireNonNullElse(body.body().category(), "");
    }

    private static long shortfalls(BodyStanding body) {
        return body.targets().stream()
                .map(standing -> standing.judgement().verdict())
                .filter(verdict -> verdict != null && verdict.shortfall())
                .count();
    }
}
