package io.kaohe.impact;

import io.kaohe.report.BodyShift;
import io.kaohe.report.Effect;
import io.kaohe.report.PackChange;
import io.kaohe.report.Report;
import io.kaohe.report.Trial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Switches the changes of a pack on one at a time. A change that does not work alone (a rule that uses a new number, a rule
 * that takes the place of a removed one) is tried with the fewest others that make it work.
 */
public final class Attribution {
    /** More differences than these are another scheme, not a change of one. */
    private static final int MOST = 100;

    private final Report before;
    private final Report after;
    private final List<PackChange> changes;
    private final Function<Set<PackChange>, Optional<Report>> run;
    private final Map<Set<PackChange>, Optional<Report>> ran = new HashMap<>();

    /**
     * @param before under none of the changes
     * @param after under all of them
     * @param changes in the order of the files
     * @param run judges the facts with some of the changes switched on; empty when that cannot be done
     */
    public Attribution(
            Report before, Report after, List<PackChange> changes, Function<Set<PackChange>, Optional<Report>> run) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
        this.run = run;
    }

    /** What all changes do, what each does alone, and what only their combination does. */
    public Effect effect() {
        List<BodyShift> shifts = Contrast.between(before, after);
        if (changes.size() > MOST) {
            return new Effect(after, changes, shifts, List.of(), List.of(), List.of());
        }
        List<Trial> trials = new ArrayList<>();
        for (Set<PackChange> group : groups()) {
            List<PackChange> needs = needs(group);
            trials.add(new Trial(ordered(group), needs, shifts(with(group, needs))));
        }
        trials.sort(
                Comparator.comparingInt(trial -> changes.indexOf(trial.changes().get(0))));
        List<Trial> moving =
                trials.stream().filter(trial -> !trial.shifts().isEmpty()).toList();
        List<PackChange> idle = changes.stream()
                .filter(change -> moving.stream()
                        .noneMatch(trial -> trial.changes().contains(change)
                                || trial.needs().contains(change)))
                .toList();
        Combination combination =
                new Combination(shifts, moving.stream().map(Trial::shifts).toList());
        return new Effect(after, changes, shifts, moving, idle, combination.joints(before.bodies()));
    }

    /** Each change in exactly one group that works: alone, or with those that move something too and that it cannot do without. */
    private List<Set<PackChange>> groups() {
        Map<PackChange, Set<PackChange>> groups = new LinkedHashMap<>();
        for (PackChange change : changes) {
            if (!groups.containsKey(change)) {
                Set<PackChange> group = grown(change, groups);
                group.forEach(member -> groups.put(member, group));
            }
        }
        return List.copyOf(new LinkedHashSet<>(groups.values()));
    }

    private Set<PackChange> grown(PackChange change, Map<PackChange, Set<PackChange>> groups) {
        Set<PackChange> group = new LinkedHashSet<>(List.of(change));
        List<PackChange> more = List.of(change);
        while (!more.isEmpty()) {
            more.forEach(member -> group.addAll(groups.getOrDefault(member, Set.of(member))));
            more = needs(group).stream().filter(needed -> !inert(needed)).toList();
        }
        return group;
    }

    /** The fewest other changes that make these work; halves are left out first, so that many changes take few runs. */
    private List<PackChange> needs(Set<PackChange> group) {
        if (works(group)) {
            return List.of();
        }
        List<PackChange> kept = new ArrayList<>(changes);
        kept.removeAll(group);
        for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < kept.size(); ) {
                List<PackChange> less = new ArrayList<>(kept);
                less.subList(from, Math.min(kept.size(), from + size)).clear();
                if (works(with(group, less))) {
                    kept = less;
                } else {
                    from += size;
                }
            }
        }
        return List.copyOf(kept);
    }

    /** Whether the change works alone and moves nothing. */
    private boolean inert(PackChange change) {
        Set<PackChange> alone = Set.of(change);
        return works(alone) && shifts(alone).isEmpty();
    }

    private List<BodyShift> shifts(Set<PackChange> on) {
        return report(on).map(report -> Contrast.between(before, report)).orElse(List.of());
    }

    /** A report that is provisional where neither pack's own is only says that a rule is missing its counterpart. */
    private boolean works(Set<PackChange> on) {
        boolean allowed = before.provisional() || after.provisional();
        return report(on).filter(report -> allowed || !report.provisional()).isPresent();
    }

    private Optional<Report> report(Set<PackChange> on) {
        if (on.size() == changes.size()) {
            return Optional.of(after);
        }
        return ran.computeIfAbsent(Set.copyOf(on), run);
    }

    private static Set<PackChange> with(Set<PackChange> group, Collection<PackChange> more) {
        Set<PackChange> all = new LinkedHashSet<>(group);
        all.addAll(more);
        return all;
    }

    private List<PackChange> ordered(Set<PackChange> group) {
        return changes.stream().filter(group::contains).toList();
    }
}
