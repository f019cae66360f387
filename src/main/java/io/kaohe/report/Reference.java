package io.kaohe.report;

import org.jspecify.annotations.Nullable;

/** What a formula asks beyond the one measurement that it looks at. */
public sealed interface Reference {
    /** The quantity that is asked for. */
    Quantity quantity();

    /**
     * A number that stands for the same target's quantity of a whole group: 组内(完成率，平均).
     *
     * @param statistic which number
     */
    record Group(Quantity quantity, Statistic statistic) implements Reference {}

    /**
     * The place within the group by a quantity: 位次(完成率), 1 is the best; 倒数位次, 1 is the worst.
     *
     * @param fromTheBack whether it is counted from the worst
     * @param again what tells apart those that are equal (再比): who has more of it is better; null where they share a place
     */
    record Place(
            Quantity quantity,
            boolean fromTheBack,
            @Nullable Quantity again) implements Reference {
        /** A place that equals share. */
        public Place(Quantity quantity, boolean fromTheBack) {
            this(quantity, fromTheBack, null);
        }
    }

    /**
     * A quantity of another indicator of the same body: 本单位(「规上工业增加值」，增速).
     *
     * @param indicator the indicator's name
     */
    record Own(String indicator, Quantity quantity) implements Reference {}
}
