package io.kaohe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortedTest {
    @Test
    void aPlaceIsOneMoreThanThoseThatAreAhead() {
        Sorted<Integer> sorted = Sorted.of(Stream.of(3, 9, 7, 7, 1), Comparator.reverseOrder());
        assertThat(Stream.of(9, 7, 3, 1).map(own -> sorted.place(own, false))).containsExactly(1L, 2L, 4L, 5L);
        assertThat(Stream.of(9, 7, 3, 1).map(own -> sorted.place(own, true))).containsExactly(5L, 3L, 2L, 1L);
    }

    @Test
    void whoStandsAloneIsNotRanked() {
        assertThat(Sorted.of(Stream.of(3), Comparator.naturalOrder()).ranks()).isFalse();
        assertThat(Sorted.of(Stream.of(3, 3), Comparator.naturalOrder()).ranks())
                .isTrue();
    }
}
