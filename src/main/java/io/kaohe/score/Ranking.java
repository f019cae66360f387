package io.kaohe.score;

import io.kaohe.facts.Body;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Scheme;
import io.kaohe.facts.TieBreak;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Place;
import io.kaohe.report.RegisterStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places bodies by their 按已判 score, then by what tells ties apart, among those of the same class under the same parent. */
public final class Ranking {
    private static final Fraction UNJUDGED = Fraction.of(-1);

    private Ranking() {}

    /** The same bodies in the same order, with their places; a body without a score has none. */
    public static List<BodyStanding> rank(List<BodyStanding> bodies, Scheme scheme) {
        Map<Peers, List<Merit>> merits = new HashMap<>();
        for (BodyStanding body : bodies) {
            Merit merit = merit(body, scheme);
            if (merit != null) {
                merits.computeIfAbsent(Peers.of(body.body()), peers -> new ArrayList<>())
                        .add(merit);
            }
        }
        Map<Peers, Map<Merit, Place>> places = new HashMap<>();
        merits.forEach((peers, all) -> places.put(peers, places(all, scheme.placing())));
        return bodies.stream()
                .map(body -> {
                    Merit merit = merit(body, scheme);
                    Map<Merit, Place> among = places.getOrDefault(Peers.of(body.body()), Map.of());
                    return body.placed(merit == null ? null : among.get(merit));
                })
                .toList();
    }

    /** Those that are placed together. */
    record Peers(@Nullable String parent, @Nullable String category) {
        static Peers of(Body body) {
            return new Peers(body.parent(), body.category());
        }
    }

    /**
     * What bodies are placed by.
     *
     * @param score the judged share in points of a hundred
     * @param ties what tells apart the same scores, in its order
     */
    private record Merit(Fraction score, List<Fraction> ties) implements Comparable<Merit> {
        @Override
        public int compareTo(Merit other) {
            int order = score.compareTo(other.score);
            for (int at = 0; at < ties.size() && order == 0; at++) {
                order = ties.get(at).compareTo(other.ties.get(at));
            }
            return order;
        }
    }

    /** The place of each merit: one more than the bodies, or the different merits, ahead of it. */
    private static Map<Merit, Place> places(List<Merit> merits, Placing placing) {
        Map<Merit, Integer> fromFirst = places(merits, placing, Comparator.reverseOrder());
        Map<Merit, Integer> fromLast = places(merits, placing, Comparator.naturalOrder());
        Map<Merit, Place> places = new TreeMap<>();
        Map<Merit, Integer> sharing = new TreeMap<>();
        merits.forEach(merit -> sharing.merge(merit, 1, Integer::sum));
        fromFirst.forEach((merit, place) -> {
            boolean open = placing == Placing.NONE && sharing.getOrDefault(merit, 1) > 1;
            places.put(merit, new Place(place, fromLast.getOrDefault(merit, 0), open));
        });
        return places;
    }

    private static Map<Merit, Integer> places(List<Merit> merits, Placing placing, Comparator<Merit> order) {
        Map<Merit, Integer> places = new TreeMap<>();
        int ahead = 0;
        for (Merit merit : merits.stream().sorted(order).toList()) {
            if (places.putIfAbsent(merit, ahead + 1) == null || placing != Placing.DENSE) {
                ahead++;
            }
        }
        return places;
    }

    /** By the score, rounded where the scheme ranks by what is shown (排名按显示位数). */
    private static @Nullable Merit merit(BodyStanding body, Scheme scheme) {
        Fraction judged = body.merit();
        if (judged == null) {
            return null;
        }
        Fraction hundred = judged.times(Fraction.of(100));
        Fraction score = scheme.rounding(Scheme.RANKING)
                .map(rounding -> Fraction.of(rounding.apply(hundred)))
                .orElse(hundred);
        return new Merit(
                score,
                scheme.overall().ties().stream()
                        .map(tie -> tie.by() == TieBreak.By.BLOCK
                                ? rate(body, tie.name())
                                : Fraction.of(held(body, tie.name())))
                        .toList());
    }

    /** A block that nothing could be judged of stands behind all others. */
    private static Fraction rate(BodyStanding body, String block) {
        return body.blocks().stream()
                .filter(standing -> standing.block().name().equals(block))
                .flatMap(standing -> Stream.ofNullable(standing.score().judged()))
                .findFirst()
                .orElse(UNJUDGED);
    }

    private static BigDecimal held(BodyStanding body, String register) {
        return body.registers().stream()
                .filter(standing -> standing.register().name().equals(register))
                .map(RegisterStanding::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
