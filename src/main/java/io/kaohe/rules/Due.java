package io.kaohe.rules;

import io.kaohe.facts.Part;
import io.kaohe.report.Measurement;
import java.util.List;

/**
 * A measured target that is to be judged, paid and reviewed.
 *
 * @param parts its parts with their full marks; none for one that earns nothing
 */
public record Due(Measurement measurement, List<Part> parts) {
    /** Copies the list. */
    public Due {
        parts = List.copyOf(parts);
    }
}
