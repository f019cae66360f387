package io.kaohe.load;

import io.kaohe.facts.Aggregation;
import io.kaohe.facts.Block;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one row of 板块: its name, and how it is scored where it is not the sum of its targets. */
final class BlockReader {
    static final Key<Node.Text> ID = Key.required("编号", "id", Form.NAME);
    private static final Key<String> NAME = Key.required("名称", "name", Forms.TEXT);
    private static final Key<Aggregation> AGGREGATION =
            Key.optional("汇总", "aggregation", Form.word(Aggregation.values()));
    private static final Key<BigDecimal> MARKS = Key.optional("满分", "marks", Forms.MARKS);
    private static final Key<BigDecimal> CAP = Key.optional("上限", "cap", Forms.MARKS);
    private static final Key<BigDecimal> FLOOR = Key.optional("下限", "floor", Forms.POINTS);

    static final Keys KEYS = Keys.of(ID, NAME, AGGREGATION, MARKS, CAP, FLOOR);

    private final Problems problems;

    BlockReader(Problems problems) {
        this.problems = problems;
    }

    Block read(Fields fields, Node.Text id) {
        BigDecimal marks = fields.get(MARKS);
        BigDecimal cap = fields.get(CAP);
        BigDecimal floor = fields.get(FLOOR);
        String name = fields.get(NAME, id.text());
        if (marks != null && cap != null && cap.compareTo(marks) < 0) {
            problems.add("load.block.cap", fields.at(CAP), name, cap.toPlainString(), marks.toPlainString());
        }
        BigDecimal top = least(marks, cap);
        if (floor != null && top != null && floor.compareTo(top) >= 0) {
            problems.add("load.block.floor", fields.at(FLOOR), name, floor.toPlainString(), top.toPlainString());
        }
        Aggregation aggregation = fields.get(AGGREGATION, Aggregation.SUM);
        return new Block(id.text(), name, aggregation, marks, cap, floor, id.at());
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }
}
