package io.kaohe.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What a part of the benchmarks came to, as rows of {@code docs/benchmarks.md}. */
final class Table {
    private final List<String> rows = new ArrayList<>(List.of("| 项目 | 必须 | 测得 | 各轮 |", "|---|---|---|---|"));

    /** A row that must reach something. */
    Table row(String what, String must, Numbers numbers, String unit) {
        rows.add("| " + what + " | " + must + " | " + numbers.median() + unit + " | " + numbers.range() + " |");
        return this;
    }

    /** A row of plain words. */
    Table row(String what, String must, String measured) {
        rows.add("| " + what + " | " + must + " | " + measured + " | |");
        return this;
    }

    String markdown() {
        return String.join("\n", rows);
    }
}
