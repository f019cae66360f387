package io.kaohe.rules;

import java.util.Arrays;

/** How two numbers are compared in a sentence. */
enum Relation {
    NOT_BELOW("不低于", "notBelow"),
    NOT_ABOVE("不高于", "notAbove"),
    BELOW("低于", "below"),
    ABOVE("高于", "above"),
    EQUAL("等于", "equal");

    private final String chinese;
    private final String method;

    Relation(String chinese, String method) {
        this.chinese = chinese;
        this.method = method;
    }

    /** The word in sentences. */
    String chinese() {
        return chinese;
    }

    /** The method of {@link Subject} that compares so. */
    String method() {
        return method;
    }

    /** The relation of that name. @throws IllegalArgumentException when there is none */
    static Relation named(String chinese) {
        return Arrays.stream(values())
                .filter(relation -> relation.chinese.equals(chinese))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(chinese));
    }
}
