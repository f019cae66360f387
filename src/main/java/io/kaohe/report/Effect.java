package io.kaohe.report;

import java.util.List;

/**
 * What a pack does to the bodies in place of the first one.
 *
 * @param report under this pack
 * @param changes everything in which it differs, in the order of its files
 * @param shifts the bodies that come out otherwise, in the order of the bodies file
 * @param trials what each change does alone, in the order of the changes; empty where there are too many to tell apart
 * @param idle the changes that do nothing alone, and that nothing else needs
 * @param joints what only the combination does, in the order of the bodies file
 */
public record Effect(
        Report report,
        List<PackChange> changes,
        List<BodyShift> shifts,
        List<Trial> trials,
        List<PackChange> idle,
        List<Joint> joints) {
    /** Copies the lists. */
    public Effect {
        changes = List.copyOf(changes);
        shifts = List.copyOf(shifts);
        trials = List.copyOf(trials);
        idle = List.copyOf(idle);
        joints = List.copyOf(joints);
    }

    /** Whether the changes were too many to be looked at one by one. */
    public boolean whole() {
        return !changes.isEmpty() && trials.isEmpty() && idle.isEmpty();
    }
}
