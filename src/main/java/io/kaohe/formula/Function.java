package io.kaohe.formula;

import io.kaohe.facts.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A function over numbers of one dimension. */
enum Function {
    LEAST("取小", 2, Integer.MAX_VALUE),
    GREATEST("取大", 2, Integer.MAX_VALUE),
    WITHIN("限于", 3, 3);

    /** The one function whose first argument is a table. */
    static final String LOOK_UP = "查表";

    /** The one function whose last argument is a word. */
    static final String EVERY = "每";

    private final String chinese;
    private final int least;
    private final int most;

    Function(String chinese, int least, int most) {
        this.chinese = chinese;
        this.least = least;
        this.most = most;
    }

    static Optional<Function> named(String word) {
        return Arrays.stream(values()).filter(f -> f.chinese.equals(word)).findFirst();
    }

    /** All names, {@link #LOOK_UP}, {@link #EVERY} and those of inquiries too. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(LEAST.chinese, GREATEST.chinese, WITHIN.chinese, LOOK_UP, EVERY));
        names.addAll(Inquiry.names());
        return names;
    }

    String chinese() {
        return chinese;
    }

    int least() {
        return least;
    }

    boolean takes(int count) {
        return count >= least && count <= most;
    }

    /** The result; {@code arguments} are as many as the function takes. */
    Fraction apply(List<Fraction> arguments) {
        return switch (this) {
            case LEAST -> Collections.min(arguments);
            case GREATEST -> Collections.max(arguments);
            case WITHIN -> arguments.get(0).max(arguments.get(1)).min(arguments.get(2));
        };
    }
}
