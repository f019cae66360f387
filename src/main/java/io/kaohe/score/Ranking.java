package io.kaohe.score;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Scheme;
import io.kaohe.report.BodyStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Places bodies by their 按已判 score, among those of the same class under the same parent. */
public final class Ranking {
    private Ranking() {}

    /** The same bodies in the same order, with their places; a body without a score has none. */
    public static List<BodyStanding> rank(List<BodyStanding> bodies, Scheme scheme) {
        Map<Peers, List<Fraction>> scores = new HashMap<>();
        for (BodyStanding body : bodies) {
            Fraction score = measure(body, scheme);
            if (score != null) {
                scores.computeIfAbsent(Peers.of(body.body()), peers -> new ArrayList<>())
                        .add(score);
            }
        }
        Map<Peers, Map<Fraction, Integer>> places = new HashMap<>();
        scores.forEach((peers, all) -> places.put(peers, places(all, scheme.placing())));
        return bodies.stream()
                .map(body -> {
                    Fraction score = measure(body, scheme);
                    Map<Fraction, Integer> among = places.getOrDefault(Peers.of(body.body()), Map.of());
                    return body.placed(score == null ? null : among.get(score));
                })
                .toList();
    }

    private record Peers(@Nullable String parent, @Nullable String category) {
        static Peers of(Body body) {
            return new Peers(body.parent(), body.category());
        }
    }

    /** The place of each score: one more than the bodies, or the different scores, ahead of it. */
    private static Map<Fraction, Integer> places(List<Fraction> scores, Placing placing) {
        Map<Fraction, Integer> places = new TreeMap<>();
        int ahead = 0;
        for (Fraction score : scores.stream().sorted(Comparator.reverseOrder()).toList()) {
            if (places.putIfAbsent(score, ahead + 1) == null || placing == Placing.GAP) {
                ahead++;
            }
        }
        return places;
    }

    /** The judged share in points of a hundred, rounded where the scheme ranks by what is shown (排名按显示位数). */
    private static @Nullable Fraction measure(BodyStanding body, Scheme scheme) {
        Fraction judged = body.score().judged();
        if (judged == null) {
            return null;
        }
        Fraction hundred = judged.times(Fraction.of(100));
        return scheme.rounding(Scheme.RANKING)
                .map(rounding -> Fraction.of(rounding.apply(hundred)))
                .orElse(hundred);
    }
}
