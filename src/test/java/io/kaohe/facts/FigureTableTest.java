package io.kaohe.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.sketch.FigureSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static Achievement figure(String body, String indicator, @Nullable String value, int line) {
        FigureSketch sketch = new FigureSketch();
        sketch.body = body;
        sketch.indicator = indicator;
        sketch.value = value == null ? null : new Amount(new BigDecimal(value), Unit.of("亿元"));
        sketch.source = new Source("actuals/a.csv", line, 1);
        return sketch.done();
    }

    @Test
    void figuresComeOutAsTheyWentIn() {
        List<Achievement> figures = Stream.of(
                        "0",
                        "0.00",
                        "-0.10",
                        "156",
                        "1E+3",
                        "9223372036854775807",
                        "-9223372036854775808",
                        "9223372036854775808",
                        "123456789012345678901234.5",
                        null)
                .map(value -> figure("a", "x", value, 2))
                .toList();
        assertThat(FigureTable.of(figures)).isEqualTo(figures);
    }

    @Test
    void morePagesThanOneAreKeptInOrder() {
        List<Achievement> figures = new ArrayList<>();
        for (int line = 0; line < 10_000; line++) {
            figures.add(figure("b" + line % 7, "i" + line % 3, Integer.toString(line), line));
        }
        FigureTable table = FigureTable.of(figures);

        assertThat(table).isEqualTo(figures);
        assertThat(FigureTable.of(table)).isSameAs(table);
        assertThat(table.bodies()).containsExactly("b0", "b1", "b2", "b3", "b4", "b5", "b6");
        assertThat(table.row("b3").of("i2"))
                .isEqualTo(figures.stream()
                        .filter(each ->
                                each.body().equals("b3") && each.indicator().equals("i2"))
                        .toList());
        assertThat(table.of("b6")).hasSize(1428).allMatch(each -> each.body().equals("b6"));
    }

    @Test
    void aRowAnswersInWhateverOrderItIsAsked() {
        FigureTable table = FigureTable.of(List.of(
                figure("a", "x", "1", 1),
                figure("b", "z", "2", 2),
                figure("a", "y", "3", 3),
                figure("a", "x", "4", 4),
                figure("b", "x", "5", 5)));
        FigureTable.Row row = table.row("a");

        for (String asked : List.of("x", "y", "z", "y", "x", "x", "z", "x", "y")) {
            assertThat(row.of(asked))
                    .as(asked)
                    .isEqualTo(table.stream()
                            .filter(each ->
                                    each.body().equals("a") && each.indicator().equals(asked))
                            .toList());
        }
    }

    @Test
    void ofNobodyThereIsNothing() {
        FigureTable table = FigureTable.of(List.of(figure("a", "x", "1", 1)));
        assertThat(table.of("b")).isEmpty();
        assertThat(table.row("a").of("y")).isEmpty();
        assertThat(table.row("b").of("x")).isEmpty();
        assertThat(FigureTable.of(List.of())).isEmpty();
    }
}
