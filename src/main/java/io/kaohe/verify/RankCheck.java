package io.kaohe.verify;

import io.kaohe.facts.Fraction;
import io.kaohe.verify.Stated.Body;
import io.kaohe.verify.Stated.Register;
import io.kaohe.verify.Stated.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places the bodies of one class under one parent again: by the score, then by the registers that tell apart the same scores. */
final class RankCheck {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Settings settings;
    private final Map<Peers, List<Placed>> groups = new LinkedHashMap<>();

    RankCheck(Settings settings) {
        this.settings = settings;
    }

    private record Peers(@Nullable String parent, @Nullable String category) {}

    /** A body that has a score, with what it is placed by. */
    private record Placed(Body body, Fraction score, List<Fraction> ties) {
        /** Above 0 where it is better. */
        int against(Placed other) {
            int order = score.compareTo(other.score);
            for (int at = 0; at < ties.size() && order == 0; at++) {
                order = ties.get(at).compareTo(other.ties.get(at));
            }
            return order;
        }
    }

    /** Takes up a body with its score; without one it has no place. */
    void add(Body body, @Nullable Fraction judged) {
        if (judged == null) {
            Difference.between(body.rank(), null, "verify.rank", body.name());
            Difference.between(body.fromLast(), null, "verify.rank.last", body.name());
            Difference.between(body.shared(), null, "verify.rank.shared", body.name());
            return;
        }
        Fraction hundred = judged.times(HUNDRED);
        Fraction score = settings.ranking() == null
                ? hundred
                : Fraction.of(settings.ranking().of(hundred));
        List<Fraction> ties = settings.ties().stream()
                .map(tie -> tie.block() ? rate(body, tie.name()) : Fraction.of(held(body, tie.name())))
                .toList();
        groups.computeIfAbsent(new Peers(body.parent(), body.category()), peers -> new ArrayList<>())
                .add(new Placed(body, score, ties));
    }

    /** A block that nothing could be judged of stands behind all others. */
    private static Fraction rate(Body body, String block) {
        return body.blocks().stream()
                .filter(each -> each.name().equals(block))
                .flatMap(each -> Stream.ofNullable(each.score().judged()))
                .map(Fraction::of)
                .findFirst()
                .orElse(Fraction.of(-1));
    }

    private static BigDecimal held(Body body, String register) {
        return body.registers().stream()
                .filter(each -> each.name().equals(register))
                .map(Register::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Holds every place against what is stated, if the bodies are there as a whole. */
    void check(boolean whole) {
        for (List<Placed> group : groups.values()) {
            if (whole) {
                Comparator<Placed> better = (one, other) -> other.against(one);
                places(group, better, Body::rank, "verify.rank");
                places(group, better.reversed(), Body::fromLast, "verify.rank.last");
                group.forEach(placed -> shared(placed, group));
            } else if (missing(group.get(0).body())) {
                throw Difference.of("verify.rank.missing", group.get(0).body().name());
            }
        }
    }

    private static boolean missing(Body body) {
        return body.shared() == null && (body.rank() == null || body.fromLast() == null);
    }

    /** Those that are the same share a place; the next one is counted on from all before it, or from the place before it. */
    private void places(
            List<Placed> group, Comparator<Placed> order, Function<Body, @Nullable Integer> stated, String code) {
        List<Placed> sorted = group.stream().sorted(order).toList();
        int place = 1;
        for (int at = 0; at < sorted.size(); at++) {
            Placed placed = sorted.get(at);
            if (at > 0 && placed.against(sorted.get(at - 1)) != 0) {
                place = settings.tie().equals("dense") ? place + 1 : at + 1;
            }
            Body body = placed.body();
            Integer given = open(placed, group) ? null : place;
            Difference.between((Object) stated.apply(body), given, code, body.name());
        }
    }

    /** Whether it would share its place where none may be shared. */
    private boolean open(Placed placed, List<Placed> group) {
        return settings.tie().equals("none")
                && group.stream().filter(other -> other.against(placed) == 0).count() > 1;
    }

    private void shared(Placed placed, List<Placed> group) {
        long ahead = group.stream().filter(other -> other.against(placed) > 0).count();
        Integer shared = open(placed, group) ? Math.toIntExact(ahead) + 1 : null;
        Difference.between(
                (Object) placed.body().shared(),
                shared,
                "verify.rank.shared",
                placed.body().name());
    }
}
