package io.kaohe.measure;

import static io.kaohe.measure.World.amount;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Aspect;
import io.kaohe.facts.DataKind;
import io.kaohe.facts.Decider;
import io.kaohe.facts.Direction;
import io.kaohe.facts.Fraction;
import io.kaohe.facts.Past;
import io.kaohe.facts.Test.About;
import io.kaohe.facts.Test.AtLeast;
import io.kaohe.facts.Test.AtMost;
import io.kaohe.facts.Test.BaseYear;
import io.kaohe.facts.Test.Between;
import io.kaohe.facts.Test.BottomLine;
import io.kaohe.facts.Test.Growth;
import io.kaohe.facts.Test.Multiple;
import io.kaohe.facts.Test.NotFalling;
import io.kaohe.facts.Tolerance;
import io.kaohe.report.DataState;
import io.kaohe.report.Measurement;
import io.kaohe.report.Quantity;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * For random facts the gap says the same as the words of the requirement, worked out here with whole numbers and nothing of
 * the room: about one's own numbers.
 */
class MeaningTest {
    /** Once for each of many draws; a failure names its draw. */
    static void often(Consumer<Random> once) {
        Random seeds = new Random(2022);
        for (int draw = 0; draw < 500; draw++) {
            long seed = seeds.nextLong();
            try {
                once.accept(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("draw " + seed, e);
            }
        }
    }

    /** Half of the runs look at June, before the deadline, half at the year. */
    static int month(Random random) {
        return random.nextBoolean() ? 6 : 12;
    }

    static String months(int year, int month) {
        return month == 12 ? Integer.toString(year) : year + "-01..06";
    }

    /** A small number; null, which is no figure, once in six. */
    static @Nullable Integer number(Random random, int from, int to) {
        return random.nextInt(6) == 0 ? null : from + random.nextInt(to - from + 1);
    }

    /** The number, 0 where there is none. */
    static int or(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** What the words say, where enough is known; null where it is not. */
    static @Nullable Boolean where(boolean known, boolean fulfilled) {
        return known ? Boolean.valueOf(fulfilled) : null;
    }

    static void give(World world, int year, int month, @Nullable Integer value) {
        if (value != null) {
            world.value(months(year, month), value + "家");
        }
    }

    /** Null: nothing can be said. */
    static void agrees(World world, int month, @Nullable Boolean fulfilled) {
        Measurement measured = world.at(month);
        Arithmetic.isRight(measured);
        if (fulfilled == null) {
            assertThat(measured.state()).isNotEqualTo(DataState.PRESENT);
            assertThat(measured.missing()).isNotNull();
            return;
        }
        assertThat(measured.state()).isEqualTo(DataState.PRESENT);
        Fraction gap = Objects.requireNonNull(measured.value(Quantity.GAP));
        boolean says = measured.test().strict() ? gap.signum() < 0 : gap.signum() <= 0;
        assertThat(says).as("%s", measured.steps()).isEqualTo(fulfilled);
        Fraction surplus = measured.value(Quantity.SURPLUS);
        assertThat(surplus == null || surplus.signum() <= 0 || fulfilled).isTrue();
    }

    private static World flow(io.kaohe.facts.Test test) {
        return new World("家", DataKind.FLOW, test);
    }

    @Test
    void level() {
        often(MeaningTest::level);
    }

    private static void level(Random random) {
        int month = month(random);
        Integer value = number(random, 0, 8);
        boolean strict = random.nextBoolean();
        World least = flow(new AtLeast(amount("4家"), strict));
        give(least, 2022, month, value);
        agrees(least, month, where(value != null, strict ? or(value) > 4 : or(value) >= 4));
        World most = flow(new AtMost(amount("4家"), strict, Aspect.LEVEL));
        give(most, 2022, month, value);
        agrees(most, month, where(value != null, strict ? or(value) < 4 : or(value) <= 4));
        World between = flow(new Between(amount("3家"), amount("5家"), Aspect.LEVEL));
        give(between, 2022, month, value);
        agrees(between, month, where(value != null, or(value) >= 3));
        World bottom = flow(new BottomLine(strict));
        give(bottom, 2022, month, value);
        agrees(bottom, month, where(value != null, or(value) == 0));
    }

    @Test
    void about() {
        often(MeaningTest::about);
    }

    private static void about(Random random) {
        int month = month(random);
        Integer value = number(random, 0, 12);
        Integer within = number(random, 0, 3);
        boolean twoSided = random.nextBoolean();
        boolean lower = random.nextBoolean();
        World about = flow(new About(amount("6家"), Aspect.LEVEL)).indicator(x -> {
            x.tolerance = within == null ? null : new Tolerance(amount(within + "家"), twoSided);
            x.direction = lower ? Direction.LOWER : Direction.HIGHER;
        });
        give(about, 2022, month, value);
        boolean tooMuch = or(value) > 6 + or(within) && (twoSided || lower);
        boolean tooLittle = or(value) < 6 - or(within) && (twoSided || !lower);
        agrees(about, month, where(value != null && within != null, !tooMuch && !tooLittle));
    }

    @Test
    void growth() {
        often(MeaningTest::growth);
    }

    private static void growth(Random random) {
        int month = month(random);
        Integer now = number(random, 0, 30);
        Integer before = number(random, 0, 30);
        int percent = random.nextInt(40);
        boolean fall = random.nextBoolean();
        Aspect aspect = fall ? Aspect.FALL : Aspect.GROWTH;
        World relative =
                flow(new Growth(amount(percent + "%"), false, aspect)).indicator(x -> x.decider = Decider.RECOMPUTED);
        give(relative, 2022, month, now);
        give(relative, 2021, month, before);
        boolean known = now != null && before != null;
        int change = fall ? or(before) - or(now) : or(now) - or(before);
        agrees(relative, month, where(known && or(before) > 0, change * 100 >= percent * or(before)));
        World absolute = flow(new Growth(amount("5家"), true, aspect));
        give(absolute, 2022, month, now);
        give(absolute, 2021, month, before);
        agrees(absolute, month, where(known, change > 5));
        World printed = flow(new Growth(amount(percent + "%"), false, aspect));
        if (now != null) {
            printed.growth(months(2022, month), now - 15 + "%");
        }
        agrees(printed, month, where(now != null, (fall ? 15 - or(now) : or(now) - 15) >= percent));
    }

    @Test
    void multiple() {
        often(MeaningTest::multiple);
    }

    private static void multiple(Random random) {
        int month = month(random);
        Integer now = number(random, 0, 40);
        Integer base = number(random, 0, 12);
        int gone = 1 + random.nextInt(4);
        int all = gone + random.nextInt(4);
        int times = 2 + random.nextInt(2);
        World multiple = flow(new Multiple(amount(times + "倍"), new BaseYear(2022 - gone), 2022 - gone + all));
        give(multiple, 2022, month, now);
        give(multiple, 2022 - gone, month, base);
        BigInteger reached = BigInteger.valueOf(or(now)).pow(all);
        BigInteger due = BigInteger.valueOf(times)
                .pow(gone)
                .multiply(BigInteger.valueOf(or(base)).pow(all));
        agrees(multiple, month, where(now != null && or(base) > 0, reached.compareTo(due) >= 0));
    }

    @Test
    void notFalling() {
        often(MeaningTest::notFalling);
    }

    private static void notFalling(Random random) {
        int month = month(random);
        boolean strict = random.nextBoolean();
        @Nullable Integer[] back = new Integer[4];
        for (int i = 0; i < back.length; i++) {
            back[i] = number(random, 5, 9);
        }
        for (Past past : Past.values()) {
            World own = flow(new NotFalling(past, past == Past.EVERY_YEAR ? 3 : 1, strict, false, Aspect.LEVEL));
            for (int i = 0; i < back.length; i++) {
                give(own, 2022 - i, month, back[i]);
            }
            agrees(
                    own,
                    month,
                    switch (past) {
                        case LAST_YEAR -> kept(back[0], back[1], strict);
                        case EVERY_YEAR -> everyYear(back, strict);
                        case ALL_TIME -> allTime(back, strict);
                    });
        }
    }

    private static @Nullable Boolean kept(@Nullable Integer later, @Nullable Integer earlier, boolean strict) {
        boolean known = later != null && earlier != null;
        return where(known, strict ? or(later) > or(earlier) : or(later) >= or(earlier));
    }

    private static @Nullable Boolean everyYear(@Nullable Integer[] back, boolean strict) {
        @Nullable Boolean all = back[0] == null ? null : Boolean.TRUE;
        boolean fell = false;
        for (int i = 0; i + 1 < back.length; i++) {
            Boolean kept = kept(back[i], back[i + 1], strict);
            fell |= Boolean.FALSE.equals(kept);
            all = kept == null ? null : all;
        }
        boolean broken = fell && back[0] != null;
        return broken ? Boolean.FALSE : all;
    }

    private static @Nullable Boolean allTime(@Nullable Integer[] back, boolean strict) {
        Integer best = null;
        for (int i = 1; i < back.length; i++) {
            Integer each = back[i];
            best = each != null && (best == null || each > best) ? each : best;
        }
        return kept(back[0], best, strict);
    }
}
