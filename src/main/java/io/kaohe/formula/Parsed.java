package io.kaohe.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a formula gave.
 *
 * @param formula the formula; null when it has flaws
 * @param flaws everything wrong with it, in the order of the text; empty when there is a formula
 */
public record Parsed(@Nullable Formula formula, List<Flaw> flaws) {
    /** Copies the list. */
    public Parsed {
        flaws = List.copyOf(flaws);
    }
}
