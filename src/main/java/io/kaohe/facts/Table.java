package io.kaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A table of the pack that 查表 looks up: whole numbers to a number.
 *
 * @param name as its first line says ({@code # 名次表}), else the file's name without ending
 * @param key heading of the first column, which is looked up
 * @param result heading of the second column, with the unit of its values
 * @param rows in ascending order, without gap or overlap
 * @param source where it is written
 */
public record Table(String name, String key, String result, List<Row> rows, Source source) {
    /**
     * One row.
     *
     * @param from first key
     * @param to last key; {@link Integer#MAX_VALUE} for 以后
     * @param value what the keys stand for
     */
    public record Row(int from, int to, Amount value) {}

    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** The value for a key; empty when no row holds it. */
    public Optional<Amount> lookUp(Fraction key) {
        BigDecimal least = key.rounded(0, RoundingMode.FLOOR);
        BigDecimal most = key.rounded(0, RoundingMode.CEILING);
        for (Row row : rows) {
            if (least.compareTo(BigDecimal.valueOf(row.from())) >= 0
                    && most.compareTo(BigDecimal.valueOf(row.to())) <= 0) {
                return Optional.of(row.value());
            }
        }
        return Optional.empty();
    }
}
