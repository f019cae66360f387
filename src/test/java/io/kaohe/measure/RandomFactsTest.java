package io.kaohe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.RequirementKind;
import io.kaohe.report.DataState;
import io.kaohe.report.Finality;
import io.kaohe.report.Measurement;
import io.kaohe.report.Outlook;
import io.kaohe.report.Quantities;
import io.kaohe.report.Quantity;
import io.kaohe.report.Stage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the facts are, every kind is measured, every step follows from its operands, and every reason has its words. */
class RandomFactsTest {
    private static final int WORLDS = 2000;

    @Test
    void whateverTheFactsAre() {
        Map<RequirementKind, Set<DataState>> seen = new EnumMap<>(RequirementKind.class);
        Random seeds = new Random(2022);
        for (int i = 0; i < WORLDS; i++) {
            long seed = seeds.nextLong();
            RandomWorld random = new RandomWorld(new Random(seed));
            World world = random.world();
            for (int month : new int[] {3, 6, 9, 12}) {
                for (Measurement measured : world.all(month, random.asOf())) {
                    hold(measured, seed);
                    seen.computeIfAbsent(measured.test().kind(), kind -> new TreeSet<>())
                            .add(measured.state());
                }
            }
        }
        assertThat(seen).containsOnlyKeys(RequirementKind.values());
        seen.forEach((kind, states) -> assertThat(states)
                .as(kind.chinese())
                .contains(
                        DataState.DOUBTFUL, kind == RequirementKind.QUALITATIVE ? DataState.RULED : DataState.PRESENT));
    }

    /** What is worked out when it is read is what would have been written down at once, in whatever order it is read. */
    @Test
    void numbersFirstAndTheirStepsWhenTheyAreRead() {
        Random seeds = new Random(2026);
        for (int i = 0; i < WORLDS / 4; i++) {
            long seed = seeds.nextLong();
            RandomWorld random = new RandomWorld(new Random(seed));
            World world = random.world();
            for (int month : new int[] {6, 12}) {
                LocalDate asOf = random.asOf();
                List<Measurement> written = world.all(month, asOf);
                List<Measurement> later = world.later(month, asOf);
                for (int at = written.size() - 1; at >= 0; at--) {
                    Measurement read = later.get(at);
                    assertThat(read.quantities()).as("world " + seed).isEqualTo(Quantities.of(read.steps()));
                    assertThat(read).as("world " + seed).isEqualTo(written.get(at));
                }
            }
        }
    }

    private static void hold(Measurement measured, long seed) {
        String world = "world " + seed + " " + measured.test();
        Seen.seen(measured);
        boolean present = measured.state() == DataState.PRESENT;
        assertThat(measured.missing() == null).as(world).isEqualTo(present || measured.state() == DataState.RULED);
        assertThat(measured.ruling() != null).as(world).isEqualTo(measured.state() == DataState.RULED);
        if (present) {
            for (Quantity quantity : new Quantity[] {Quantity.ACTUAL, Quantity.TARGET, Quantity.GAP}) {
                assertThat(measured.step(quantity)).as(world).isPresent();
            }
            assertThat(measured.facts()).as(world).isNotEmpty();
        } else {
            assertThat(measured.finality()).as(world).isEqualTo(Finality.OPEN);
        }
        if (measured.stage() == Stage.DUE) {
            assertThat(measured.finality()).as(world).isEqualTo(Finality.OPEN);
            assertThat(measured.outlook()).as(world).isEqualTo(Outlook.UNKNOWN);
            assertThat(measured.step(Quantity.PACE_RATIO)).as(world).isEmpty();
        }
    }
}
