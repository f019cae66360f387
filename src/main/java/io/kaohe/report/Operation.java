package io.kaohe.report;

import io.kaohe.facts.Word;

/** An arithmetic step, over its operands in their order. */
public enum Operation implements Word {
    /** The operand itself, a figure as reported or promised. */
    GIVEN("given", "取数"),

    /** The sum. */
    PLUS("plus", "+"),

    /** The first less the second. */
    MINUS("minus", "−"),

    /** The product. */
    TIMES("times", "×"),

    /** The first by the second. */
    DIVIDE("divide", "÷"),

    /** The place of the first operand: one more than the operands greater than it. Where a shared place takes up no other, each figure stands once. */
    PLACE_FROM_HIGHEST("place-from-highest", "从高到低排名"),

    /** The same, where less is better. */
    PLACE_FROM_LOWEST("place-from-lowest", "从低到高排名"),

    /** The least of all. */
    LEAST("least", "最小"),

    /** The greatest of all. */
    GREATEST("greatest", "最大"),

    /** How many of them are 1 or more. */
    COUNT("count", "计数"),

    /** The first to the power of the second over the third, rounded half up to 34 digits: a step of a geometric path. */
    PATH("path", "按等比递进"),

    /** The operand, rounded as the scheme says. */
    ROUND("round", "舍入");

    private final String code;
    private final String chinese;

    Operation(String code, String chinese) {
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
