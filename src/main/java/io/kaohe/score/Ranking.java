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
        @Nullable Merit[] merits = new Merit[bodies.size()];
        Map<Peers, List<Merit>> together = new HashMap<>();
        for (int at = 0; at < merits.length; at++) {
            Merit merit = merit(bodies.get(at), scheme);
            merits[at] = merit;
            if (merit != null) {
                together.computeIfAbsent(Peers.of(bodies.get(at).body()), peers -> new ArrayList<>())
                        .add(merit);
            }
        }
        Map<Peers, Map<Merit, Place>> places = new HashMap<>();
        together.forEach((peers, all) -> places.put(peers, places(all, scheme.placing())));
        List<BodyStanding> placed = new ArrayList<>(merits.length);
        for (int at = 0; at < merits.length; at++) {
            BodyStanding body = bodies.get(at);
            Merit merit = merits[at];
            placed.add(body.placed(
                    merit == null
                            ? null
                            : places.getOrDefault(Peers.of(body.body()), Map.of())
                                    .get(merit)));
        }
        return placed;
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

    /** The place of each merit: one more than the bodies, or the different merits, ahead of it; from the last likewise. */
    private static Map<Merit, Place> places(List<Merit> merits, Placing placing) {
        TreeMap<Merit, Integer> sharing = new TreeMap<>(Comparator.reverseOrder());
        merits.forEach(merit -> sharing.merge(merit, 1, Integer::sum));
        boolean dense = placing == Placing.DENSE;
        int behind = dense ? sharing.size() : merits.size();
        int ahead = 0;
        Map<Merit, Place> places = new TreeMap<>();
        for (Map.Entry<Merit, Integer> same : sharing.entrySet()) {
            int own = dense ? 1 : same.getValue();
            behind -= own;
            boolean open = placing == Placing.NONE && same.getValue() > 1;
            places.put(same.getKey(), new Place(ahead + 1, behind + 1, open));
            ahead += own;
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
        List<TieBreak> ties = scheme.overall().ties();
        return new Merit(
                score,
                ties.isEmpty()
                        ? List.of()
                        : ties.stream()
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
