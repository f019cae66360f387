package io.kaohe.formula;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A function that asks beyond the one fact that the formula looks at. */
enum Inquiry {
    GROUP("组内"),
    PLACE("位次"),
    PLACE_FROM_THE_BACK("倒数位次"),
    EFFICACY("功效"),
    OWN("本单位");

    private final String chinese;

    Inquiry(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** All of them, the longest name first. */
    static Stream<Inquiry> all() {
        return Stream.of(PLACE_FROM_THE_BACK, GROUP, PLACE, EFFICACY, OWN);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Inquiry::chinese).toList();
    }
}
