package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Judgement;
import java.util.List;

/**
 * A judged target to be paid.
 *
 * @param parts its parts with their full marks; none for one that earns nothing
 */
record Payable(Judgement judgement, List<Part> parts) {
    /** Copies the list. */
    Payable {
        parts = List.copyOf(parts);
    }
}
