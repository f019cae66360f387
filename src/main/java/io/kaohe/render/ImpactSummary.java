package io.kaohe.render;

import io.kaohe.report.BodyOutcome;
import io.kaohe.report.BodyShift;
import io.kaohe.report.Moved;
import io.kaohe.report.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who gains and who loses, and whose place, grade and light move: a head and the bodies, a line each. */
final class ImpactSummary {
    private final ShiftWords words;
    private final List<BodyShift> shifts;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of it.
     *
     * @param head what moves, and for how many
     * @param names each body with how it moves
     */
    record Line(String head, List<String> names) {
        /** Copies the list. */
        Line {
            names = List.copyOf(names);
        }
    }

    ImpactSummary(ShiftWords words, List<BodyShift> shifts) {
        this.words = words;
        this.shifts = List.copyOf(shifts);
    }

    /** The lines; one that says so where nothing moves. */
    List<Line> lines() {
        if (shifts.isEmpty()) {
            return List.of(new Line(words.say("impact.none"), List.of()));
        }
        Comparator<BodyShift> byGain = Comparator.comparing(BodyShift::gain);
        add("impact.lose", shift -> issued(shift) && shift.gain().signum() < 0, byGain, this::gain);
        add("impact.gain", shift -> issued(shift) && shift.gain().signum() > 0, byGain.reversed(), this::gain);
        add(
                "impact.share",
                ImpactSummary::share,
                null,
                shift -> words.move(cell(shift, true, 1), cell(shift, false, 1)));
        add("impact.rank", shift -> moved(shift, Moved.RANK), null, shift -> move(shift, BodyOutcome::rank));
        add("impact.pushed", BodyShift::pushed, null, shift -> "");
        add("impact.grade", shift -> moved(shift, Moved.GRADE), null, shift -> move(shift, BodyOutcome::grade));
        add("impact.light", shift -> moved(shift, Moved.LIGHT), null, shift -> move(shift, BodyOutcome::light));
        add("impact.proposals", shift -> moved(shift, Moved.PROPOSALS), null, this::proposals);
        add("impact.targets", shift -> shift.moved().equals(Set.of(Moved.TARGETS)), null, shift -> "");
        return List.copyOf(lines);
    }

    private void add(
            String code,
            Predicate<BodyShift> wanted,
            @Nullable Comparator<BodyShift> order,
            Function<BodyShift, String> how) {
        List<BodyShift> found = new ArrayList<>(shifts.stream().filter(wanted).toList());
        if (order != null) {
            found.sort(order);
        }
        if (!found.isEmpty()) {
            List<String> names = found.stream()
                    .map(shift -> (shift.before().body().name() + " " + how.apply(shift)).strip())
                    .toList();
            lines.add(new Line(words.say(code, found.size()), names));
        }
    }

    private String gain(BodyShift shift) {
        return words.gain(shift.gain());
    }

    /** Whether a score is issued under both packs. */
    private static boolean issued(BodyShift shift) {
        return shift.before().score().judged() != null && shift.after().score().judged() != null;
    }

    /** Whether what is reckoned of its points is different, or whether a score is issued, and its points do not say so. */
    private static boolean share(BodyShift shift) {
        boolean either =
                shift.before().score().judged() != null || shift.after().score().judged() != null;
        return moved(shift, Moved.SCORE)
                && either
                && (!issued(shift) || shift.gain().signum() == 0);
    }

    private String cell(BodyShift shift, boolean before, int column) {
        return words.cells(before ? shift.before() : shift.after()).get(column);
    }

    private static boolean moved(BodyShift shift, Moved what) {
        return shift.moved().contains(what);
    }

    private String move(BodyShift shift, Function<BodyOutcome, @Nullable Object> of) {
        return words.move(of.apply(shift.before()), of.apply(shift.after()));
    }

    /** What is proposed now and was not, then what is no more. */
    String proposals(BodyShift shift) {
        List<String> before = consequences(shift.before());
        List<String> after = consequences(shift.after());
        List<String> parts = new ArrayList<>();
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> parts.add(words.say("impact.proposed", one)));
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(one -> parts.add(words.say("impact.withdrawn", one)));
        return words.words().clauses(parts.toArray(String[]::new));
    }

    private static List<String> consequences(BodyOutcome body) {
        return body.proposals().stream().map(Proposal::consequence).toList();
    }
}
