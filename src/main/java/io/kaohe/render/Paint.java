package io.kaohe.render;

import io.kaohe.report.Light;
import io.kaohe.report.Prospect;
import io.kaohe.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Colours for a terminal.
 *
 * @param on whether to colour at all
 */
record Paint(boolean on) {
    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";

    /** A heading. */
    String heading(String text) {
        return paint(BOLD, text);
    }

    /** What must not be overlooked. */
    String warning(String text) {
        return paint(YELLOW, text);
    }

    /** A verdict's word: what falls short red, what was reached green, what could not be judged yellow. */
    String verdict(@Nullable Verdict verdict, String text) {
        if (verdict == null || verdict.unjudged()) {
            return paint(YELLOW, text);
        }
        if (verdict.shortfall()) {
            return paint(RED, text);
        }
        return verdict.paid() ? paint(GREEN, text) : text;
    }

    /** A light in its own colour, as far as its name says one. */
    String light(Light light, String text) {
        String name = light.name();
        if (name == null || name.startsWith("黄")) {
            return paint(YELLOW, text);
        }
        if (name.startsWith("红")) {
            return paint(RED, text);
        }
        return name.startsWith("绿") ? paint(GREEN, text) : text;
    }

    /** What the year will come to: short of it red. */
    String prospect(Prospect prospect, String text) {
        return prospect == Prospect.WILL_MISS ? paint(RED, text) : text;
    }

    /** A light that has a name, in its colour; empty where there is none. */
    String named(@Nullable Light light) {
        return light == null || light.name() == null ? "" : light(light, light.name());
    }

    private String paint(String colour, String text) {
        return on && !text.isEmpty() ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
    }
}
