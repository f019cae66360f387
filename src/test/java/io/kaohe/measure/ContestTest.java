package io.kaohe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.facts.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContestTest {
    private static Contest.Entrant entrant(long value, long again) {
        return new Contest.Entrant(Fraction.of(value), again < 0 ? Optional.empty() : Optional.of(Fraction.of(again)));
    }

    private static List<Optional<Fraction>> places(boolean less, boolean lessAgain, boolean back) {
        List<Contest.Entrant> all =
                List.of(entrant(100, 150), entrant(100, 217), entrant(90, 816), entrant(100, 150), entrant(100, -1));
        Contest contest = new Contest(all.stream(), less, lessAgain);
        return all.stream().map(one -> contest.place(one, back)).toList();
    }

    private static List<Optional<Fraction>> numbers(long... places) {
        return Arrays.stream(places)
                .mapToObj(place -> Optional.of(Fraction.of(place)))
                .toList();
    }

    /** Who carries the heavier task is first among equals; who carries the same too shares the place. */
    @Test
    void heavierTaskFirst() {
        assertThat(places(false, false, false)).isEqualTo(numbers(2, 1, 5, 2, 4));
        assertThat(places(false, false, true)).isEqualTo(numbers(3, 5, 1, 3, 2));
    }

    @Test
    void whereLessIsBetterTheLowerTaskIsTheHeavierOne() {
        assertThat(places(true, true, false)).isEqualTo(numbers(2, 4, 1, 2, 5));
    }

    @Test
    void whoStandsAloneHasNoPlace() {
        Contest.Entrant alone = entrant(100, 1);
        assertThat(new Contest(List.of(alone).stream(), false, false).place(alone, false))
                .isEmpty();
    }
}
