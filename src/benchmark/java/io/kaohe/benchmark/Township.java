package io.kaohe.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** What a made-up township reached: some do better than others, one figure in fifty is not published, some things happen. */
final class Township {
    private static final int ONE_IN = 50;
    private static final int ONE_PLACED_IN = 1000;
    private static final int HAPPENS_ONE_IN = 40;

    private final int at;
    private final Random made;
    private final int able;

    /** @param at its number, which all its figures follow from */
    Township(int at) {
        this.at = at;
        this.made = new Random(at);
        this.able = 850 + made.nextInt(250);
    }

    static String id(int at) {
        return "t" + at;
    }

    /** Adds a row for each promise. */
    void figures(List<Promise> promises, StringBuilder rows) {
        for (Promise promise : promises) {
            int permille = able + made.nextInt(300) - 150;
            boolean published = made.nextInt(promise.kind() == Promise.Kind.PLACE ? ONE_PLACED_IN : ONE_IN) > 0;
            rows.append(id(at) + "," + promise.measured() + ",2022,");
            rows.append(published ? figure(promise, permille) : ",,未公布,").append('\n');
        }
    }

    /** Number, growth, why there is none, and whether a zero is meant. */
    private String figure(Promise promise, int permille) {
        return switch (promise.kind()) {
            case AT_MOST -> amount(promise.number(), 1900 - permille) + ",,,";
            case GROWTH -> amount(promise.number(), permille) + "," + BigDecimal.valueOf(permille - 920L, 1) + "%,,";
            case PLACE -> permille / 10 + "万元,,,";
            case NOTHING -> made.nextInt(HAPPENS_ONE_IN) > 0 ? "0起,,,是" : "1起,,,";
            default -> amount(promise.number(), permille) + ",,,";
        };
    }

    private static String amount(BigDecimal number, int permille) {
        BigDecimal amount = number.multiply(BigDecimal.valueOf(permille, 3));
        return amount.stripTrailingZeros().toPlainString() + "万元";
    }
}
