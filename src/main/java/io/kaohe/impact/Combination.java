package io.kaohe.impact;

import io.kaohe.report.BodyShift;
import io.kaohe.report.BodyStanding;
import io.kaohe.report.Joint;
import io.kaohe.report.Moved;
import io.kaohe.report.TargetShift;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what several changes do together and none of them does alone. */
final class Combination {
    private final List<BodyShift> together;
    private final List<List<BodyShift>> alone;

    /**
     * @param together what all changes do
     * @param alone what each of them does
     */
    Combination(List<BodyShift> together, List<List<BodyShift>> alone) {
        this.together = together;
        this.alone = alone;
    }

    /** What is left over, for the bodies in this order. */
    List<Joint> joints(List<BodyStanding> bodies) {
        List<Joint> joints = new ArrayList<>();
        for (BodyStanding body : bodies) {
            Joint joint = joint(body);
            boolean told = joint.gain().signum() != 0 || !joint.targets().isEmpty();
            if (told || !joint.together().isEmpty() || !joint.cancelled().isEmpty()) {
                joints.add(joint);
            }
        }
        return joints;
    }

    private Joint joint(BodyStanding body) {
        Optional<BodyShift> all = of(together, body);
        List<BodyShift> single =
                alone.stream().flatMap(shifts -> of(shifts, body).stream()).toList();
        BigDecimal gain = all.map(BodyShift::gain).orElse(BigDecimal.ZERO).subtract(sum(single));
        Set<Moved> movedTogether = EnumSet.noneOf(Moved.class);
        all.ifPresent(shift -> movedTogether.addAll(shift.moved()));
        Set<Moved> movedAlone = EnumSet.noneOf(Moved.class);
        single.forEach(shift -> movedAlone.addAll(shift.moved()));
        return new Joint(
                body,
                gain,
                without(movedTogether, movedAlone),
                without(movedAlone, movedTogether),
                targets(all, single));
    }

    private static BigDecimal sum(List<BodyShift> single) {
        return single.stream().map(BodyShift::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<Moved> without(Set<Moved> some, Set<Moved> others) {
        Set<Moved> rest = EnumSet.copyOf(some);
        rest.removeAll(others);
        return Collections.unmodifiableSet(rest);
    }

    /** The targets whose points do not add up. */
    private static List<String> targets(Optional<BodyShift> all, List<BodyShift> single) {
        List<TargetShift> whole = all.map(BodyShift::targets).orElse(List.of());
        List<TargetShift> parts =
                single.stream().flatMap(shift -> shift.targets().stream()).toList();
        Set<String> ids = new LinkedHashSet<>();
        whole.forEach(target -> ids.add(target.before().id()));
        parts.forEach(target -> ids.add(target.before().id()));
        return ids.stream()
                .filter(id -> gain(whole, id).compareTo(gain(parts, id)) != 0)
                .toList();
    }

    private static BigDecimal gain(List<TargetShift> shifts, String id) {
        return shifts.stream()
                .filter(shift -> shift.before().id().equals(id))
                .map(TargetShift::gain)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BodyShift> of(List<BodyShift> shifts, BodyStanding body) {
        return shifts.stream()
                .filter(shift -> shift.before().body().id().equals(body.body().id()))
                .findFirst();
    }
}
