package io.kaohe.measure;

import static io.kaohe.measure.World.amount;

import io.kaohe.facts.Amount;
import io.kaohe.facts.Aspect;
import io.kaohe.facts.Basis;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.FigureKind;
import io.kaohe.facts.FigureStatus;
import io.kaohe.facts.Frequency;
import io.kaohe.facts.GrowthBasis;
import io.kaohe.facts.Level;
import io.kaohe.facts.Missing;
import io.kaohe.facts.Past;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Round;
import io.kaohe.facts.Ruling;
import io.kaohe.facts.Source;
import io.kaohe.facts.Task;
import io.kaohe.facts.Test;
import io.kaohe.facts.Tolerance;
import io.kaohe.facts.Vintage;
import io.kaohe.sketch.FigureSketch;
import io.kaohe.sketch.IndicatorSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A world drawn at random, sound and unsound: every test of every kind, and figures that may or may not belong to it. */
final class RandomWorld {
    private static final List<String> STAGES = List.of("申报", "公示", "获批", "挂牌");
    private static final Source HERE = new Source("test", 1, 1);

    private final Random random;
    private final String unit;

    RandomWorld(Random random) {
        this.random = random;
        this.unit = one("家", "家", "亿元", "%");
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> @Nullable T perhaps(Supplier<T> some) {
        return once(3) ? null : some.get();
    }

    private Amount number(String of) {
        if (once(3)) {
            return amount("0" + of);
        }
        return amount(random.nextInt(9) - (once(4) ? 3 : 0) + one("", "", ".5") + of);
    }

    private Amount positive(String of) {
        return amount(1 + random.nextInt(6) + of);
    }

    @Nullable
    LocalDate asOf() {
        return perhaps(() -> LocalDate.of(2022, 1 + random.nextInt(12), 15));
    }

    World world() {
        List<Test> tests = new ArrayList<>(List.of(test()));
        if (once(4)) {
            tests.add(test());
        }
        World world = new World(
                unit,
                one(DataKind.FLOW, DataKind.FLOW, DataKind.STOCK, one(DataKind.values())),
                tests.toArray(new Test[0]));
        indicator(world.indicator);
        for (String id : List.of("above", "below")) {
            world.also(id, "家", x -> x.decider = one(Decider.values()));
        }
        if (!once(5)) {
            world.ladder(STAGES.subList(0, 3).stream().map(List::of).toList());
        }
        world.by(one(4, 9, 12, 12, 12));
        world.target.doubt = once(12) ? "存疑" : null;
        scheme(world);
        for (int i = random.nextInt(60); i > 0; i--) {
            world.figure(period(), this::figure);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            around(world);
        }
        return world;
    }

    private void indicator(IndicatorSketch x) {
        x.decider = one(Decider.values());
        x.direction = one(Direction.values());
        x.frequency = one(Frequency.QUARTER, Frequency.QUARTER, one(Frequency.values()));
        x.growthBasis = perhaps(() -> one(GrowthBasis.values()));
        x.lag = once(6) ? 1 : 0;
        x.tolerance = perhaps(() -> new Tolerance(positive(unit), random.nextBoolean()));
        x.members = one(List.of(), List.of("东"), List.of("东", "西"));
        x.series = one(List.of(), List.of("above"), List.of("above", "below"));
        if (once(4)) {
            x.numerator = "above";
            x.denominator = "below";
        }
    }

    private void scheme(World world) {
        world.scheme.placing = one(Placing.values());
        world.scheme.levelMeetsOnlyUp = random.nextBoolean();
        world.scheme.oldest = random.nextInt(7);
        if (once(3)) {
            world.scheme.path = List.of(share("0"), share("0.4"), share("0.8"), share("1"));
        }
    }

    private static io.kaohe.facts.Fraction share(String share) {
        return io.kaohe.facts.Fraction.of(new BigDecimal(share));
    }

    private String period() {
        int year = 2022 - (once(2) ? 0 : random.nextInt(4));
        return year
                + one(
                        "",
                        "",
                        "Q1",
                        "H1",
                        "-01..09",
                        "-0" + (1 + random.nextInt(9)),
                        "-12",
                        "Q" + (1 + random.nextInt(4)));
    }

    private void figure(FigureSketch figure) {
        figure.body = one("a", "a", "a", "b", "c");
        figure.indicator = one("x", "x", "x", "above", "below");
        figure.basis = once(5) ? one(Basis.values()) : figure.basis;
        figure.kind = one(FigureKind.values());
        figure.status = once(4) ? one(FigureStatus.values()) : FigureStatus.CONFIRMED;
        figure.vintage = once(3) ? one(Vintage.values()) : Vintage.FINAL;
        figure.known = LocalDate.of(2022, 1 + random.nextInt(12), 1);
        figure.member = perhaps(() -> one("东", "西")) == null || once(2) ? null : one("东", "西");
        figure.level = once(2) ? null : one(Level.values());
        if (once(8)) {
            figure.missing = one(Missing.values());
            return;
        }
        figure.value = perhaps(() -> number(figure.indicator.equals("x") ? unit : "家"));
        figure.growth = perhaps(() -> number(one("%", "%", "个百分点")));
        figure.place = perhaps(() -> 1 + random.nextInt(4));
        figure.growthPlace = perhaps(() -> 1 + random.nextInt(4));
        figure.stage = perhaps(() -> one(STAGES.toArray(new String[0])));
        figure.date = perhaps(() -> LocalDate.of(2022, 1 + random.nextInt(12), 10));
        figure.zeroReturn = random.nextBoolean();
    }

    private void around(World world) {
        LocalDate known = LocalDate.of(2022, 1 + random.nextInt(12), 1);
        world.benchmark(one("平均", "平均水平"), period(), number(unit).toString(), perhapsGrowth(), known);
        world.assessment.tasks.add(
                new Task("t", "a", null, positive(unit), null, List.of(), null, null, null, null, HERE));
        world.assessment.rulings.add(new Ruling(
                "t",
                "a",
                new Round(2022, one(3, 6, 9, 12)),
                "完成",
                perhaps(() -> share("0." + random.nextInt(9))),
                perhaps(() -> BigDecimal.valueOf(random.nextInt(9))),
                "某人",
                known,
                null,
                HERE));
    }

    private @Nullable String perhapsGrowth() {
        Amount growth = perhaps(() -> number(one("%", "个百分点")));
        return growth == null ? null : growth.toString();
    }

    private Test test() {
        int kind = random.nextInt(17);
        return kind < 5 ? numeric(kind) : kind < 10 ? own(kind) : other(kind);
    }

    /** The unit of a number that is held against the level, or of a change. */
    private String unit(Aspect aspect) {
        return aspect == Aspect.LEVEL ? unit : one("%", "个百分点", "家");
    }

    private Test numeric(int kind) {
        Aspect aspect = one(Aspect.LEVEL, Aspect.LEVEL, Aspect.GROWTH, Aspect.FALL);
        Amount value = positive(unit(aspect));
        Aspect change = once(2) ? Aspect.GROWTH : Aspect.FALL;
        return switch (kind) {
            case 0 -> new Test.AtLeast(once(4) ? null : positive(unit), random.nextBoolean());
            case 1 -> new Test.AtMost(value, random.nextBoolean(), aspect);
            case 2 -> new Test.About(value, aspect);
            case 3 -> new Test.Between(value, new Amount(value.value().add(BigDecimal.ONE), value.unit()), aspect);
            default -> new Test.Growth(positive(unit(change)), random.nextBoolean(), change);
        };
    }

    private Test own(int kind) {
        boolean flag = random.nextBoolean();
        return switch (kind) {
            case 5 ->
                new Test.Multiple(
                        amount(one("0.5", "1", "2", "3") + "倍"),
                        perhaps(() -> new Test.BaseYear(perhaps(() -> 2018 + random.nextInt(6)))),
                        perhaps(() -> 2020 + random.nextInt(7)));
            case 6 ->
                new Test.NotFalling(
                        one(Past.values()), 1 + random.nextInt(3), flag, random.nextBoolean(), one(Aspect.values()));
            case 7 -> new Test.Together();
            case 8 -> new Test.Rank(perhaps(() -> positive("位")), null, flag, random.nextInt(3), one(Aspect.values()));
            default ->
                new Test.Benchmark(
                        one("平均", "平均值"),
                        perhaps(() -> positive(one(unit, "个百分点"))),
                        flag,
                        random.nextBoolean(),
                        one(Aspect.LEVEL, Aspect.GROWTH, Aspect.FALL));
        };
    }

    private Test other(int kind) {
        boolean flag = random.nextBoolean();
        return switch (kind) {
            case 10 -> new Test.EachMember(null, numeric(random.nextInt(5)));
            case 11 -> new Test.Coverage(flag);
            case 12 -> new Test.Breakthrough(perhaps(() -> one(Level.values())), flag);
            case 13 -> new Test.First(null, flag);
            case 14 -> new Test.Stage("公示", perhaps(() -> one(Level.values())), flag);
            case 15 -> new Test.BottomLine(flag);
            default -> new Test.Qualitative();
        };
    }
}
