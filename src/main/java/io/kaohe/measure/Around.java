package io.kaohe.measure;

import io.kaohe.facts.Assessment;
import io.kaohe.facts.Body;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Round;
import io.kaohe.facts.Target;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import io.kaohe.report.Reference;
import io.kaohe.report.References;
import io.kaohe.report.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What formulas ask beyond one measurement. A group is the peer group that the target was given to, else the assessed bodies of
 * the same class under the same parent that answer for it. Those without a value are left out: no data is not zero, and one
 * body's silence does not take the points from the others.
 */
public final class Around implements References {
    /** Quantities of which less is better, whatever the indicator. */
    private static final Set<Quantity> LESS_IS_BETTER =
            Set.of(Quantity.GAP, Quantity.PACE_SHORTFALL, Quantity.MONTHLY_NEED, Quantity.PLACE);

    /** Quantities that are better in the indicator's direction. */
    private static final Set<Quantity> DIRECTED =
            Set.of(Quantity.ACTUAL, Quantity.COMPLETION, Quantity.PROGRESS, Quantity.GROWTH, Quantity.PROJECTED);

    private final Assessment assessment;
    private final Setting setting;
    private final TargetMeasure measure;
    private final OwnGrowth growth;
    private final Map<List<String>, List<Measurement>> measured = new HashMap<>();
    private final Map<List<Object>, List<Fraction>> groups = new HashMap<>();

    private Around(Assessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
        this.measure = new TargetMeasure(setting);
        this.growth = new OwnGrowth(setting, assessment.plan().targets().get(0));
    }

    /**
     * What surrounds the measurements of an assessment at a round.
     *
     * @param measurements of it, which need not be measured again
     * @param asOf what was known by that day; null for everything
     */
    public static References of(
            Assessment assessment, Round round, @Nullable LocalDate asOf, List<Measurement> measurements) {
        Around around = new Around(assessment, Setting.of(assessment, round, asOf));
        for (Measurement one : measurements) {
            around.measured
                    .computeIfAbsent(key(one.body(), one.target()), key -> new ArrayList<>())
                    .add(one);
        }
        return around;
    }

    @Override
    public Optional<Fraction> find(Measurement of, Reference reference) {
        if (reference instanceof Reference.Own own) {
            return find(of.body(), own);
        }
        Quantity quantity = reference.quantity();
        boolean lessIsBetter = lessIsBetter(of, quantity);
        List<Fraction> group = group(of, quantity, lessIsBetter);
        if (reference instanceof Reference.Group asked) {
            return group.isEmpty() ? Optional.empty() : Optional.of(statistic(asked.statistic(), group, lessIsBetter));
        }
        boolean fromTheBack = ((Reference.Place) reference).fromTheBack();
        // Who stands alone is not the first of anything.
        Optional<Fraction> value = group.size() < 2 ? Optional.empty() : value(of, quantity);
        return value.map(own -> place(own, group, lessIsBetter != fromTheBack));
    }

    @Override
    public Optional<Fraction> find(Body body, Reference.Own reference) {
        if (reference.quantity() == Quantity.GROWTH) {
            return assessment.indicators().stream()
                    .filter(indicator -> indicator.name().equals(reference.indicator()))
                    .findFirst()
                    .flatMap(indicator -> growth.of(body, indicator));
        }
        return assessment.plan().targets().stream()
                .filter(target -> target.bodies().contains(body.id()))
                .filter(target -> setting.indicator(target.indicator()).name().equals(reference.indicator()))
                .flatMap(target -> measured(body, target).stream())
                .map(one -> one.value(reference.quantity()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The values of the group, from the best to the worst. */
    private List<Fraction> group(Measurement of, Quantity quantity, boolean lessIsBetter) {
        Comparator<Fraction> order = lessIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
        int test = tests(of.body(), of.target()).indexOf(of.test());
        List<Body> peers = peers(of);
        List<String> ids = peers.stream().map(Body::id).toList();
        return groups.computeIfAbsent(
                List.of(of.target().id(), test, quantity, ids),
                key -> peers.stream()
                        .map(peer -> measured(peer, of.target()))
                        .filter(all -> test >= 0 && test < all.size())
                        .flatMap(all -> value(all.get(test), quantity).stream())
                        .sorted(order)
                        .toList());
    }

    private List<io.kaohe.facts.Test> tests(Body body, Target target) {
        return measured(body, target).stream().map(Measurement::test).toList();
    }

    private List<Body> peers(Measurement of) {
        Target target = of.target();
        boolean grouped = target.group() != null;
        return setting.peers(target, of.body()).stream()
                .filter(peer -> grouped
                        || (peer.assessedOn(setting.round().end())
                                && target.bodies().contains(peer.id())
                                && Objects.equals(peer.category(), of.body().category())))
                .toList();
    }

    private Optional<Fraction> value(Measurement one, Quantity quantity) {
        return quantity == Quantity.GROWTH
                ? growth.of(one.body(), one.indicator())
                : Optional.ofNullable(one.value(quantity));
    }

    private List<Measurement> measured(Body body, Target target) {
        return measured.computeIfAbsent(key(body, target), key -> measure.measure(body, target));
    }

    private static List<String> key(Body body, Target target) {
        return List.of(body.id(), target.id());
    }

    /** A limit asks for less, whatever its indicator says. */
    private static boolean lessIsBetter(Measurement of, Quantity quantity) {
        boolean lower = of.indicator().direction() == Direction.LOWER || of.test() instanceof AtMost;
        return LESS_IS_BETTER.contains(quantity) || (DIRECTED.contains(quantity) && lower);
    }

    /** One more than those that are better. */
    private static Fraction place(Fraction own, List<Fraction> group, boolean lessIsBetter) {
        long better = group.stream()
                .filter(other -> lessIsBetter ? other.compareTo(own) < 0 : other.compareTo(own) > 0)
                .count();
        return Fraction.of(better + 1);
    }

    /** @param group from the best to the worst, not empty */
    private static Fraction statistic(Statistic statistic, List<Fraction> group, boolean lessIsBetter) {
        Fraction best = group.get(0);
        Fraction worst = group.get(group.size() - 1);
        return switch (statistic) {
            case SUM -> sum(group);
            case MEAN -> sum(group).dividedBy(Fraction.of(group.size()));
            case MEDIAN -> median(group);
            case GREATEST -> lessIsBetter ? worst : best;
            case LEAST -> lessIsBetter ? best : worst;
            case BEST -> best;
            case WORST -> worst;
            case COUNT -> Fraction.of(group.size());
        };
    }

    private static Fraction sum(List<Fraction> group) {
        return group.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction median(List<Fraction> group) {
        int half = group.size() / 2;
        Fraction upper = group.get(half);
        return group.size() % 2 == 1
                ? upper
                : upper.plus(group.get(half - 1)).dividedBy(Fraction.of(new BigDecimal("2")));
    }
}
