package io.kaohe.render;

import java.util.List;

/** A calculation in columns: name, what is typed in, what comes out, what it means. */
final class CalculationText {
    private CalculationText() {}

    static void write(Calculation calculation, int depth, Lines lines) {
        Columns columns = new Columns("lllll");
        for (Calculation.Row row : calculation.rows()) {
            columns.row(row.name(), row.expression(), row.sign(), row.result(), row.meaning());
        }
        List<String> texts = columns.lines();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(depth, texts.get(i));
            compared(calculation.rows().get(i).compared(), depth + 1, lines);
        }
    }

    private static void compared(List<Calculation.Compared> compared, int depth, Lines lines) {
        Columns columns = new Columns("rlrll");
        compared.forEach(one -> columns.row(one.place(), one.name(), one.number(), one.remark(), one.source()));
        boolean ranked = compared.stream().anyMatch(one -> !one.place().isEmpty());
        columns.lines().forEach(line -> lines.add(depth, ranked ? line : line.substring(2)));
    }
}
