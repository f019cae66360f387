package io.kaohe.render;

import java.util.List;

/**
 * Arithmetic laid out as a person follows it with a pocket calculator.
 *
 * @param rows a step each, in order
 */
record Calculation(List<Row> rows) {
    /** Copies the list. */
    Calculation {
        rows = List.copyOf(rows);
    }

    /**
     * One step. What is typed in as {@code expression}, from left to right, gives {@code result} to all its digits.
     *
     * @param name what is worked out
     * @param expression numbers and signs alone, 156 ÷ 220 × 100; empty for a number that is given
     * @param sign = or ≈, where digits were dropped for show; empty for a number that is given
     * @param result with its unit
     * @param meaning what the numbers are, and where they are written: 实绩 ÷ 目标值
     * @param compared what was ranked, compared or counted; empty for plain arithmetic
     */
    record Row(String name, String expression, String sign, String result, String meaning, List<Compared> compared) {
        /** Copies the list. */
        Row {
            compared = List.copyOf(compared);
        }
    }

    /**
     * One of several numbers that were held against each other.
     *
     * @param place its place; empty where nothing was ranked
     * @param name whose it is
     * @param number with its unit
     * @param remark why it stands out; empty for the others
     * @param source where it is written; empty for a number that was computed
     */
    record Compared(String place, String name, String number, String remark, String source) {}
}
