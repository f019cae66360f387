package io.kaohe.measure;

import static io.kaohe.measure.MeaningTest.agrees;
import static io.kaohe.measure.MeaningTest.give;
import static io.kaohe.measure.MeaningTest.month;
import static io.kaohe.measure.MeaningTest.months;
import static io.kaohe.measure.MeaningTest.number;
import static io.kaohe.measure.MeaningTest.often;
import static io.kaohe.measure.MeaningTest.or;
import static io.kaohe.measure.MeaningTest.where;
import static io.kaohe.measure.World.amount;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Level;
import io.kaohe.facts.Placing;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.Benchmark;
import io.kaohe.facts.Test.Breakthrough;
import io.kaohe.facts.Test.Coverage;
import io.kaohe.facts.Test.EachMember;
import io.kaohe.facts.Test.First;
import io.kaohe.facts.Test.Rank;
import io.kaohe.facts.Test.Stage;
import io.kaohe.facts.Test.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same for kinds that look at others: peers, benchmarks, members, series; and at stages. */
class OthersMeaningTest {
    private static final List<String> MEMBERS = List.of("东", "南", "西");

    private static World flow(io.kaohe.facts.Test test) {
        return new World("家", DataKind.FLOW, test);
    }

    /** Three small numbers, some of them not known. */
    private static List<@Nullable Integer> three(Random random, int from, int to) {
        return Arrays.asList(number(random, from, to), number(random, from, to), number(random, from, to));
    }

    @Test
    void rank() {
        often(OthersMeaningTest::rank);
    }

    private static void rank(Random random) {
        int month = month(random);
        boolean lower = random.nextBoolean();
        boolean dense = random.nextBoolean();
        int last = 1 + random.nextInt(2);
        List<@Nullable Integer> values = three(random, 1, 4);
        World rank = flow(new Rank(amount(last + "位"), null, false, 0, Aspect.LEVEL))
                .indicator(x -> {
                    x.decider = Decider.RECOMPUTED;
                    x.direction = lower ? Direction.LOWER : Direction.HIGHER;
                });
        rank.scheme.placing = dense ? Placing.DENSE : Placing.GAP;
        List<Integer> better = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Integer value = values.get(i);
            if (value != null) {
                rank.value(List.of("a", "b", "c").get(i), months(2022, month), value + "家");
                Integer own = values.get(0);
                if (own != null && (lower ? value < own : value > own)) {
                    better.add(value);
                }
            }
        }
        int ahead = dense ? new TreeSet<>(better).size() : better.size();
        agrees(rank, month, where(!values.contains(null), ahead < last));
    }

    @Test
    void placeOfTwoYears() {
        often(OthersMeaningTest::placeOfTwoYears);
    }

    private static void placeOfTwoYears(Random random) {
        int month = month(random);
        Integer now = number(random, 1, 4);
        Integer before = number(random, 1, 4);
        World held = places(new Rank(amount("2位"), null, true, 0, Aspect.LEVEL), month, now, before);
        Boolean lost =
                now == null ? null : now > 2 ? Boolean.TRUE : before == null ? null : Boolean.valueOf(before > 2);
        agrees(held, month, lost == null ? null : Boolean.valueOf(!lost));
        int by = 1 + random.nextInt(2);
        World forward = places(new Rank(null, null, false, by, Aspect.LEVEL), month, now, before);
        agrees(forward, month, where(now != null && before != null, or(now) <= Math.max(1, or(before) - by)));
    }

    private static World places(Rank rank, int month, @Nullable Integer now, @Nullable Integer before) {
        World world = flow(rank);
        if (now != null) {
            world.figure(months(2022, month), f -> f.place = now);
        }
        if (before != null) {
            world.figure(months(2021, month), f -> f.place = before);
        }
        return world;
    }

    @Test
    void benchmark() {
        often(OthersMeaningTest::benchmark);
    }

    private static void benchmark(Random random) {
        int month = month(random);
        Integer own = number(random, -3, 6);
        Integer theirs = number(random, -3, 6);
        Integer apart = number(random, 0, 3);
        boolean below = random.nextBoolean();
        boolean strict = random.nextBoolean();
        World world = flow(
                new Benchmark("全市增速", apart == null ? null : amount(apart + "个百分点"), below, strict, Aspect.GROWTH));
        if (own != null) {
            world.growth(months(2022, month), own + "%");
        }
        if (theirs != null) {
            world.benchmark("全市增速水平", months(2022, month), null, theirs + "%", LocalDate.of(2022, 7, 1));
        }
        int better = (below ? or(theirs) - or(own) : or(own) - or(theirs)) - or(apart);
        agrees(world, month, where(own != null && theirs != null, strict ? better > 0 : better >= 0));
    }

    @Test
    void members() {
        often(OthersMeaningTest::members);
    }

    private static void members(Random random) {
        List<@Nullable Integer> values = three(random, 0, 3);
        boolean most = random.nextBoolean();
        io.kaohe.facts.Test inner =
                most ? new AtMost(amount("2家"), false, Aspect.LEVEL) : new AtLeast(amount("1家"), false);
        boolean fails = values.stream().anyMatch(value -> value != null && (most ? value > 2 : value < 1));
        agrees(members(new EachMember(null, inner), values), 12, where(fails || !values.contains(null), !fails));
        boolean covered = values.stream().allMatch(value -> value != null && value >= 1);
        agrees(members(new Coverage(false), values), 12, where(!values.contains(null), covered));
    }

    private static World members(io.kaohe.facts.Test test, List<@Nullable Integer> values) {
        World world = flow(test).indicator(x -> x.members = MEMBERS);
        for (int i = 0; i < 3; i++) {
            Integer value = values.get(i);
            if (value != null) {
                world.member(MEMBERS.get(i), "2022", value + "家");
            }
        }
        return world;
    }

    @Test
    void together() {
        often(OthersMeaningTest::together);
    }

    private static void together(Random random) {
        int month = month(random);
        List<@Nullable Integer> growths = three(random, -1, 4);
        World world = flow(new Together()).indicator(x -> x.series = MEMBERS);
        for (int i = 0; i < 3; i++) {
            String series = MEMBERS.get(i);
            Integer growth = growths.get(i);
            world.also(series, "家", x -> {});
            if (growth != null) {
                world.figure(months(2022, month), f -> {
                    f.indicator = series;
                    f.growth = amount(growth + "%");
                });
            }
        }
        boolean falls = growths.stream().anyMatch(growth -> growth != null && growth <= 0);
        agrees(world, month, where(falls || !growths.contains(null), !falls));
    }

    @Test
    void breakthrough() {
        often(OthersMeaningTest::breakthrough);
    }

    private static void breakthrough(Random random) {
        Level asked = List.of(Level.values()).get(random.nextInt(4));
        Level is = List.of(Level.values()).get(random.nextInt(4));
        boolean above = random.nextBoolean();
        Integer now = number(random, 0, 2);
        Integer before = number(random, 0, 1);
        World world = flow(new Breakthrough(asked, above));
        for (int year = 2021; year <= 2022; year++) {
            Integer value = year == 2022 ? now : before;
            if (value != null) {
                world.figure(Integer.toString(year), f -> {
                    f.value = amount(value + "家");
                    f.level = is;
                });
            }
        }
        boolean fits = is == asked || (above && is.compareTo(asked) < 0);
        boolean known = fits && now != null && before != null && or(before) == 0;
        agrees(world, 12, where(known, or(now) >= 1));
    }

    @Test
    void first() {
        often(OthersMeaningTest::first);
    }

    private static void first(Random random) {
        boolean only = random.nextBoolean();
        List<@Nullable Integer> days = three(random, 0, 3);
        World world = flow(new First(null, only));
        for (int i = 0; i < 3; i++) {
            String body = List.of("a", "b", "c").get(i);
            Integer day = days.get(i);
            if (day != null && day > 0) {
                world.figure("2022", f -> {
                    f.body = body;
                    f.date = LocalDate.of(2022, 5, day);
                });
            } else if (day != null) {
                world.value(body, "2022", "0家");
            }
        }
        Integer own = days.get(0);
        boolean ahead = own != null && days.subList(1, 3).stream().anyMatch(day -> ahead(day, own, only));
        agrees(world, 12, where(own != null && (ahead || !days.contains(null)), !ahead && or(own) > 0));
    }

    /** Whether a peer that reported {@code day}, 0 for none, stands before own. */
    private static boolean ahead(@Nullable Integer day, int own, boolean only) {
        return day != null && day > 0 && (only || own == 0 || day < own);
    }

    @Test
    void stage() {
        often(OthersMeaningTest::stage);
    }

    private static void stage(Random random) {
        List<String> rungs = List.of("申报", "公示", "获批");
        World world = new World("", DataKind.STATE, new Stage("公示", null, false))
                .ladder(rungs.stream().map(List::of).toList())
                .by(9);
        boolean reached = false;
        boolean reported = false;
        for (int report = 0; report < 2; report++) {
            Integer rung = number(random, 0, 2);
            int month = 7 + report * 3 + random.nextInt(3);
            if (rung != null) {
                world.figure(String.format(Locale.ROOT, "2022-%02d", month), f -> f.stage = rungs.get(rung));
                reported = true;
                reached |= rung >= 1 && month <= 9;
            }
        }
        agrees(world, 12, where(reported, reached));
    }

    @Test
    void remainder() {
        often(OthersMeaningTest::remainder);
    }

    private static void remainder(Random random) {
        Integer open = number(random, 0, 2);
        World world = flow(new Coverage(true));
        give(world, 2022, 12, open);
        agrees(world, 12, where(open != null, or(open) == 0));
    }
}
