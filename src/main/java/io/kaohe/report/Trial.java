package io.kaohe.report;

import java.util.List;

/**
 * What one change does alone, on top of the first pack.
 *
 * @param changes the change; several where none of them works without the others
 * @param needs what had to be switched on with it, and does nothing by itself, such as a number that it uses
 * @param shifts the bodies that come out otherwise, in the order of the bodies file
 */
public record Trial(List<PackChange> changes, List<PackChange> needs, List<BodyShift> shifts) {
    /** Copies the lists. */
    public Trial {
        changes = List.copyOf(changes);
        needs = List.copyOf(needs);
        shifts = List.copyOf(shifts);
    }
}
