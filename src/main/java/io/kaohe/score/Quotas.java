package io.kaohe.score;

import io.kaohe.facts.Ladder;
import io.kaohe.facts.Quota;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Grade;
import io.kaohe.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the grades that rules gave against the quotas: those over one get the next lower grade. */
public final class Quotas {
    private Quotas() {}

    /**
     * The bodies in their order, with the grades that the quotas leave them. A share is of all bodies that are placed
     * together; only those with the grade, or a higher one, take up its places.
     *
     * @param bodies placed, with the grades that rules gave
     */
    public static List<BodyStanding> hold(List<BodyStanding> bodies, Scheme scheme) {
        Ladder ladder = scheme.ladders().get(Scheme.GRADES);
        List<BodyStanding> held = bodies;
        for (Quota quota : scheme.overall().quotas()) {
            held = ladder == null ? held : hold(held, quota, ladder);
        }
        return held;
    }

    private static List<BodyStanding> hold(List<BodyStanding> bodies, Quota quota, Ladder ladder) {
        int rung = ladder.rung(quota.grade()).orElseThrow();
        Map<Ranking.Peers, List<BodyStanding>> groups =
                bodies.stream().collect(Collectors.groupingBy(body -> Ranking.Peers.of(body.body())));
        List<BodyStanding> held = new ArrayList<>();
        for (BodyStanding body : bodies) {
            List<BodyStanding> group = groups.getOrDefault(Ranking.Peers.of(body.body()), List.of());
            boolean over = rung(body, ladder) >= rung && over(body, group, rung, quota, ladder);
            held.add(
                    over
                            ? lowered(
                                    body,
                                    (quota.of(group.size()) == 0 ? Grade.NONE : Grade.QUOTA) + quota.grade(),
                                    ladder.rungs().get(rung - 2).get(0))
                            : body);
        }
        return held;
    }

    private static boolean over(BodyStanding body, List<BodyStanding> group, int rung, Quota quota, Ladder ladder) {
        int places = quota.of(group.size());
        List<BodyStanding> rivals =
                group.stream().filter(other -> rung(other, ladder) >= rung).toList();
        long ahead = rivals.stream().filter(other -> order(other, body) < 0).count();
        long level = rivals.stream().filter(other -> order(other, body) == 0).count();
        return ahead >= places || (!quota.ties() && ahead + level > places);
    }

    private static int order(BodyStanding one, BodyStanding other) {
        return Comparator.nullsLast(Comparator.<Integer>naturalOrder()).compare(shared(one), shared(other));
    }

    /** The place, also one that nobody has been given yet. */
    private static @Nullable Integer shared(BodyStanding body) {
        Place place = body.place();
        return place == null ? null : place.fromFirst();
    }

    private static int rung(BodyStanding body, Ladder ladder) {
        Grade grade = body.review().grade();
        @Nullable String name = grade == null ? null : grade.name();
        return name == null ? 0 : ladder.rung(name).orElse(0);
    }

    private static BodyStanding lowered(BodyStanding body, String over, String next) {
        Grade grade = Objects.requireNonNull(body.review().grade());
        return body.reviewed(body.review().graded(grade.moved(next, over)));
    }
}
