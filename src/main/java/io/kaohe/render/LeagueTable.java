package io.kaohe.render;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Light;
import io.kaohe.report.Place;
import io.kaohe.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies under each other: class by class, by rank, those without one last, else in file order. */
final class LeagueTable {
    private static final Comparator<BodyStanding> BY_RANK =
            Comparator.comparing(LeagueTable::place, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Words words;
    private final Paint paint;
    private final Scheme scheme;

    LeagueTable(Words words, Paint paint, Scheme scheme) {
        this.words = words;
        this.paint = paint;
        this.scheme = scheme;
    }

    /** Class by class, by rank. */
    static List<BodyStanding> sorted(List<BodyStanding> bodies) {
        List<String> categories =
                bodies.stream().map(LeagueTable::category).distinct().toList();
        return bodies.stream()
                .sorted(Comparator.comparingInt((BodyStanding body) -> categories.indexOf(category(body)))
                        .thenComparing(BY_RANK))
                .toList();
    }

    Columns columns(List<BodyStanding> bodies) {
        boolean classed = bodies.stream().map(LeagueTable::category).distinct().count() > 1;
        boolean graded = bodies.stream().anyMatch(body -> body.review().grade() != null);
        Columns columns = new Columns((classed ? "l" : "") + "rlrrrr" + (graded ? "l" : "") + "lr");
        columns.head(head(classed, graded));
        sorted(bodies).forEach(body -> columns.row(row(body, classed, graded)));
        return columns;
    }

    /** Also one that nobody has been given yet. */
    private static @Nullable Integer place(BodyStanding body) {
        Place place = body.place();
        return place == null ? null : place.fromFirst();
    }

    private String[] head(boolean classed, boolean graded) {
        List<String> codes = new ArrayList<>(classed ? List.of("category") : List.of());
        codes.addAll(List.of("rank", "body", "points", "possible", "judged", "judgeable"));
        codes.addAll(graded ? List.of("grade", "light", "shortfalls") : List.of("light", "shortfalls"));
        return codes.stream().map(code -> words.say("league." + code)).toArray(String[]::new);
    }

    private String[] row(BodyStanding body, boolean classed, boolean graded) {
        List<String> cells = new ArrayList<>();
        if (classed) {
            cells.add(category(body));
        }
        Integer rank = body.rank();
        Fraction judged = body.merit();
        String none = OpenPlaces.open(body) ? "league.rank.open" : "none";
        cells.add(rank == null ? words.say(none) : rank.toString());
        cells.add(body.body().name());
        cells.add(body.score().judged() != null ? Shown.points(body.score().points(), scheme) : words.say("none"));
        cells.add(Shown.plain(body.score().possible()));
        cells.add(share(judged));
        cells.add(share(body.score().judgeable().marks()));
        if (graded) {
            cells.add(grade(body.review().grade()));
        }
        cells.add(light(body.light()));
        cells.add(Integer.toString(Chosen.judged(body, Verdict::shortfall).size()));
        return cells.toArray(String[]::new);
    }

    private String grade(@Nullable Grade grade) {
        if (grade == null) {
            return words.say("none");
        }
        return Objects.requireNonNullElse(grade.name(), words.say("verdict.none"));
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
}
