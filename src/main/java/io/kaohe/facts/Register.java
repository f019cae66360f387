package io.kaohe.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A register of bonuses and deductions (登记簿).
 *
 * @param name its name in the scheme
 * @param cap how far it may move the points, up or down; null for as far as its entries go
 * @param purpose what it is kept for
 */
public record Register(String name, @Nullable BigDecimal cap, Purpose purpose) {
    /** What a register is kept for. */
    public enum Purpose implements Word {
        /** It moves the total. */
        TOTAL("total", "总分"),

        /** It only tells apart bodies whose scores are the same. */
        TIES("ties", "并列");

        private final String code;
        private final String chinese;

        Purpose(String code, String chinese) {
            this.code = code;
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
