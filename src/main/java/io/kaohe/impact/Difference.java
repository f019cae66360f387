package io.kaohe.impact;

import io.kaohe.report.BodyShift;
import io.kaohe.report.Cause;
import io.kaohe.report.Comparison;
import io.kaohe.report.Comparison.Lone;
import io.kaohe.report.Edition;
import io.kaohe.report.Ground;
import io.kaohe.report.TargetShift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds two reports against each other by nothing but what they say, and finds the grounds that are others. */
public final class Difference {
    private final Edition before;
    private final Edition after;
    private final List<Cause> causes;
    private final List<Lone> lone = new ArrayList<>();
    private final List<Lone> units = new ArrayList<>();
    private int quiet;

    private Difference(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.causes = causes(before.grounds(), after.grounds());
    }

    /** What came out otherwise in the second one, and why. */
    public static Comparison between(Edition before, Edition after) {
        return new Difference(before, after).comparison();
    }

    private Comparison comparison() {
        Map<String, Edition.Body> others = new LinkedHashMap<>();
        after.bodies().forEach(body -> others.put(body.outcome().body().id(), body));
        Map<String, Comparison.Moving> all = new LinkedHashMap<>();
        for (Edition.Body body : before.bodies()) {
            Edition.Body other = others.remove(body.outcome().body().id());
            if (other == null) {
                lone.add(new Lone(true, body.outcome().body(), null));
            } else {
                all.put(body.outcome().body().id(), moving(body, other));
            }
        }
        others.values().forEach(body -> lone.add(new Lone(false, body.outcome().body(), null)));
        List<BodyShift> shifts =
                all.values().stream().map(Comparison.Moving::shift).toList();
        boolean counted = before.placing().equals(after.placing());
        List<Comparison.Moving> moved = new ArrayList<>();
        for (BodyShift shift : Contrast.moved(shifts, counted)) {
            Comparison.Moving moving =
                    Objects.requireNonNull(all.get(shift.before().body().id()));
            moved.add(new Comparison.Moving(shift, moving.causes(), moving.targets()));
        }
        return new Comparison(before, after, causes, moved, lone, units, quiet);
    }

    private Comparison.Moving moving(Edition.Body body, Edition.Body other) {
        Map<String, Edition.Target> others = new LinkedHashMap<>();
        other.targets().forEach(target -> others.put(target.outcome().id(), target));
        List<TargetShift> shifts = new ArrayList<>();
        List<List<Cause>> why = new ArrayList<>();
        for (Edition.Target target : body.targets()) {
            Edition.Target now = others.remove(target.outcome().id());
            if (now == null) {
                lone.add(new Lone(true, body.outcome().body(), target.outcome()));
                continue;
            }
            List<Cause> found = causes(target.grounds(), now.grounds());
            found.addAll(ruled(target.rules(), now.rules()));
            if (found.stream().anyMatch(cause -> cause.kind() == Ground.Kind.UNIT)) {
                units.add(new Lone(false, body.outcome().body(), now.outcome()));
            }
            TargetShift shift = new TargetShift(target.outcome(), now.outcome());
            if (shift.any()) {
                shifts.add(shift);
                why.add(sorted(found));
            } else if (!found.isEmpty()) {
                quiet++;
            }
        }
        others.values()
                .forEach(target -> lone.add(new Lone(false, body.outcome().body(), target.outcome())));
        List<Cause> own = causes(body.grounds(), other.grounds());
        own.addAll(ruled(body.rules(), other.rules()));
        return new Comparison.Moving(Contrast.shift(body.outcome(), other.outcome(), shifts), sorted(own), why);
    }

    /** Of what is another in the whole report, the rules among these, and the numbers and tables that they use. */
    private List<Cause> ruled(List<String> rules, List<String> others) {
        Set<String> ids = new LinkedHashSet<>(rules);
        ids.addAll(others);
        Set<String> used = new LinkedHashSet<>(ids);
        for (String id : ids) {
            used.addAll(before.uses().getOrDefault(id, List.of()));
            used.addAll(after.uses().getOrDefault(id, List.of()));
        }
        return causes.stream()
                .filter(cause -> cause.kind().used() && used.contains(whole(cause)))
                .toList();
    }

    /** Of a row of a table the table. */
    private static String whole(Cause cause) {
        int space = cause.name().lastIndexOf(' ');
        return cause.kind() == Ground.Kind.TABLE && space >= 0 ? cause.name().substring(0, space) : cause.name();
    }

    private static List<Cause> sorted(List<Cause> causes) {
        return causes.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private static List<Cause> causes(List<Ground> before, List<Ground> after) {
        Map<List<Object>, Ground> others = new LinkedHashMap<>();
        after.forEach(ground -> others.put(key(ground), ground));
        List<Cause> causes = new ArrayList<>();
        for (Ground ground : before) {
            Ground other = others.remove(key(ground));
            List<String> texts = other == null ? List.of() : other.texts();
            if (!texts.equals(ground.texts())
                    && (other != null || !ground.kind().used())) {
                causes.add(new Cause(ground.kind(), ground.name(), ground.texts(), texts));
            }
        }
        for (Ground ground : others.values()) {
            if (!ground.kind().used() && !ground.texts().isEmpty()) {
                causes.add(new Cause(ground.kind(), ground.name(), List.of(), ground.texts()));
            }
        }
        return causes;
    }

    private static List<Object> key(Ground ground) {
        return List.of(ground.kind(), ground.name());
    }
}
