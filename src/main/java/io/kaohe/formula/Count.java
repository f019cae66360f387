package io.kaohe.formula;

import io.kaohe.facts.Fraction;
import io.kaohe.facts.Word;
import java.math.RoundingMode;

/** What of a step that is not whole counts (每). */
enum Count implements Word {
    /** 0.6 of a step counts as 0.6. */
    SHARE("share", "按比例"),

    /** It does not count. */
    WHOLE("whole", "满步"),

    /** It counts as a whole one. */
    BEGUN("begun", "不足一步算一步");

    private final String code;
    private final String chinese;

    Count(String code, String chinese) {
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

    /** The steps that count; what lies below 0 is counted as what lies above it, with a minus. */
    Fraction of(Fraction steps) {
        return switch (this) {
            case SHARE -> steps;
            case WHOLE -> Fraction.of(steps.rounded(0, RoundingMode.DOWN));
            case BEGUN -> Fraction.of(steps.rounded(0, RoundingMode.UP));
        };
    }
}
