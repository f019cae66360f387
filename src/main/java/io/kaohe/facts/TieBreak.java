package io.kaohe.facts;

/**
 * What tells apart bodies with the same score (再比).
 *
 * @param by what is looked at
 * @param name the register's, or the block's
 * @param source where it is written
 */
public record TieBreak(By by, String name, Source source) {
    /** What is looked at. */
    public enum By implements Word {
        /** What a register holds. */
        REGISTER("register", "登记簿"),

        /** The rate at which a block was scored. */
        BLOCK("block", "板块");

        private final String code;
        private final String chinese;

        By(String code, String chinese) {
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
