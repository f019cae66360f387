package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.References;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What formulas ask beyond one measurement. A group is the peer group that the target was given to, else the assessed bodies of
 * the same class under the same parent that answer for it. Those without a value are left out: no data is not zero, and one
 * body's silence does not take the points from the others.
 */
final class Around implements References {
    /** Quantities of which less is better, whatever the indicator. */
    private static final Set<Quantity> LESS_IS_BETTER =
            Set.of(Quantity.GAP, Quantity.PACE_SHORTFALL, Quantity.MONTHLY_NEED, Quantity.PLACE);

    /** Quantities that are better in the indicator's direction. */
    private static final Set<Quantity> DIRECTED =
            Set.of(Quantity.ACTUAL, Quantity.COMPLETION, Quantity.PROGRESS, Quantity.GROWTH, Quantity.PROJECTED);

    private final Assessment assessment;
    private final Setting around;
    private final @Nullable Tracing tracing;
    private volatile @Nullable Measures measures;
    private final Map<Asked, Column> columns = new ConcurrentHashMap<>();
    private final Map<Rematch, Contest> contests = new ConcurrentHashMap<>();
    private final Map<List<Object>, Optional<Fraction>> own = new ConcurrentHashMap<>();

    Around(Assessment assessment, Setting setting, @Nullable Tracing tracing) {
        this.assessment = assessment;
        this.around = setting;
        this.tracing = tracing;
    }

    /** What measures others. */
    private record Measures(Setting setting, TargetMeasure target, OwnGrowth growth) {}

    /** Most rules ask of nobody else. */
    private Measures measures() {
        Measures known = measures;
        if (known == null) {
            Setting setting = around.another();
            known = new Measures(
                    setting,
                    new TargetMeasure(setting, tracing),
                    new OwnGrowth(setting, assessment.plan().targets().get(0)));
            measures = known;
        }
        return known;
    }

    /**
     * What a column is of.
     *
     * @param test which of the target's tests
     * @param among the peer group, or the parent and the class, of those whose values stand in it
     */
    private record Asked(
            String target, int test, Quantity quantity, List<Optional<String>> among, boolean lessIsBetter) {}

    /** The same, and what tells equals apart. */
    private record Rematch(Asked asked, Quantity again) {}

    @Override
    public Optional<Fraction> find(Measurement of, Reference reference) {
        if (reference instanceof Reference.Own own) {
            return find(of.body(), own);
        }
        Quantity quantity = reference.quantity();
        boolean lessIsBetter = lessIsBetter(of, quantity);
        Column column = column(of, quantity, lessIsBetter);
        if (reference instanceof Reference.Group asked) {
            return column.statistic(asked.statistic());
        }
        Reference.Place place = (Reference.Place) reference;
        if (place.again() != null) {
            return contested(of, place, place.again());
        }
        boolean fromTheBack = place.fromTheBack();
        Optional<Fraction> value = column.ranks() ? value(of, quantity) : Optional.empty();
        return value.map(mine -> column.place(mine, fromTheBack));
    }

    @Override
    public Optional<Fraction> find(Body body, Reference.Own reference) {
        return own.computeIfAbsent(List.of(body.id(), reference), key -> own(body, reference));
    }

    private Optional<Fraction> own(Body body, Reference.Own reference) {
        if (reference.quantity() == Quantity.GROWTH) {
            return assessment.indicators().stream()
                    .filter(indicator -> indicator.name().equals(reference.indicator()))
                    .findFirst()
                    .flatMap(indicator -> measures().growth().of(body, indicator));
        }
        return assessment.plan().targets().stream()
                .filter(target -> measures()
                        .setting()
                        .indicator(target.indicator())
                        .name()
                        .equals(reference.indicator()))
                .filter(target -> measures().setting().answers(body, target))
                .flatMap(target -> measures().target().measure(body, target).stream())
                .map(one -> one.value(reference.quantity()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Fraction> contested(Measurement of, Reference.Place place, Quantity again) {
        boolean less = lessIsBetter(of, place.quantity());
        boolean lessAgain = again == Quantity.TARGET ? lower(of) : lessIsBetter(of, again);
        Contest contest = contests.computeIfAbsent(
                new Rematch(asked(of, place.quantity(), less), again),
                key -> new Contest(
                        among(of).flatMap(one -> entrant(one, place.quantity(), again).stream()), less, lessAgain));
        return entrant(of, place.quantity(), again).flatMap(own -> contest.place(own, place.fromTheBack()));
    }

    private Optional<Contest.Entrant> entrant(Measurement one, Quantity quantity, Quantity again) {
        return value(one, quantity).map(value -> new Contest.Entrant(value, value(one, again)));
    }

    /** Of everything that is measured of the group only this quantity is kept. */
    private Column column(Measurement of, Quantity quantity, boolean lessIsBetter) {
        return columns.computeIfAbsent(
                asked(of, quantity, lessIsBetter),
                key -> new Column(among(of).flatMap(one -> value(one, quantity).stream()), lessIsBetter));
    }

    private Asked asked(Measurement of, Quantity quantity, boolean lessIsBetter) {
        Target target = of.target();
        List<Optional<String>> among = target.group() == null
                ? List.of(
                        Optional.ofNullable(of.body().parent()),
                        Optional.ofNullable(of.body().category()))
                : List.of(Optional.of(target.group()));
        return new Asked(target.id(), test(of), quantity, among, lessIsBetter);
    }

    /** The same test of everybody in the group. */
    private Stream<Measurement> among(Measurement of) {
        int test = test(of);
        return peers(of).stream()
                .map(peer -> measures().target().measure(peer, of.target()))
                .filter(all -> test >= 0 && test < all.size())
                .map(all -> all.get(test));
    }

    private int test(Measurement of) {
        return of.target().requirement().tests().size() == 1
                ? 0
                : measures().target().measure(of.body(), of.target()).stream()
                        .map(Measurement::test)
                        .toList()
                        .indexOf(of.test());
    }

    private List<Body> peers(Measurement of) {
        Target target = of.target();
        boolean grouped = target.group() != null;
        return measures().setting().peers(target, of.body()).stream()
                .filter(peer -> grouped
                        || (measures().setting().assessed(peer, target)
                                && Objects.equals(peer.category(), of.body().category())))
                .toList();
    }

    private Optional<Fraction> value(Measurement one, Quantity quantity) {
        return quantity == Quantity.GROWTH
                ? measures().growth().of(one.body(), one.indicator())
                : Optional.ofNullable(one.value(quantity));
    }

    /** A limit asks for less, whatever its indicator says. */
    private static boolean lessIsBetter(Measurement of, Quantity quantity) {
        return LESS_IS_BETTER.contains(quantity) || (DIRECTED.contains(quantity) && lower(of));
    }

    private static boolean lower(Measurement of) {
        return of.indicator().direction() == Direction.LOWER || of.test() instanceof AtMost;
    }
}
